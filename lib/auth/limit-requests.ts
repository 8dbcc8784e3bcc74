import "server-only"
import { hours, nowMs } from "@/lib/core/clock"
import { readEnv } from "@/lib/core/env"
import { type LimitName, newcomerHours } from "@/lib/core/limits"
import { clientAddress } from "./client-address"
import { consumeLimit } from "./request-limiter"
import type { Viewer } from "./viewer"

/** The limit on all requests: by person with a session, by address without one (a whole office may share that). */
export async function limitRequests(viewer: Viewer | null, headers: Headers): Promise<void> {
  if (viewer) await limitPerson(viewer)
  else await consumeLimit("addressRequests", addressOf(headers))
}

async function limitPerson(viewer: Viewer): Promise<void> {
  try {
    await consumeLimit("personRequests", viewer.id)
  } catch (refusal) {
    // Over the steady rate, a burst is still let through; refused there too, the steady rate is what to wait for.
    const allowed = await consumeLimit("personBurst", viewer.id).then(
      () => true,
      () => false,
    )
    if (!allowed) throw refusal
  }
}

/** The limits of one act. `newcomerPost` concerns only accounts younger than a day. */
export async function limitAct(viewer: Viewer, names: readonly LimitName[]): Promise<void> {
  for (const name of names) {
    if (name === "newcomerPost" && !isNewcomer(viewer)) continue
    await consumeLimit(name, viewer.id)
  }
}

/** The address that an unauthenticated request is counted under. */
export function addressOf(headers: Headers): string {
  return clientAddress(headers, readEnv().TRUSTED_PROXY_HOPS)
}

function isNewcomer(viewer: Viewer): boolean {
  return nowMs() - viewer.createdAt.getTime() < hours(newcomerHours)
}
