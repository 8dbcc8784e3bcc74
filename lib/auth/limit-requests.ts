import "server-only"
import { hours, nowMs } from "@/lib/core/clock"
import { readEnv } from "@/lib/core/env"
import { DomainError } from "@/lib/core/errors"
import { type LimitName, newcomerHours } from "@/lib/core/limits"
import { clientAddress } from "./client-address"
import { readSessionToken } from "./cookie"
import { consumeLimit } from "./request-limiter"
import { turnAway } from "./turned-away"
import type { Viewer } from "./viewer"

/** The limit on all requests: by person with a session, by address without one (a whole office may share that). */
export async function limitRequests(viewer: Viewer | null, headers: Headers): Promise<void> {
  if (!viewer) return consumeLimit("addressRequests", addressOf(headers))
  const refusal = await overSteadyRate(viewer)
  if (!refusal || (await hasBurstLeft(viewer))) return
  const token = readSessionToken(headers.get("cookie"))
  if (token) turnAway(token, refusal.details.retryAfter ?? 1)
  throw refusal
}

async function overSteadyRate(viewer: Viewer): Promise<DomainError | null> {
  try {
    await consumeLimit("personRequests", viewer.id)
    return null
  } catch (refusal) {
    if (refusal instanceof DomainError) return refusal
    throw refusal
  }
}

async function hasBurstLeft(viewer: Viewer): Promise<boolean> {
  try {
    await consumeLimit("personBurst", viewer.id)
    return true
  } catch (refusal) {
    if (refusal instanceof DomainError) return false
    throw refusal
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
