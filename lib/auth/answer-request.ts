import "server-only"
import { unstable_rethrow } from "next/navigation"
import { DomainError } from "@/lib/core/errors"
import type { LimitName } from "@/lib/core/limits"
import { type Refusal, toRefusal } from "./failure"
import { addressOf, limitAct, limitRequests } from "./limit-requests"
import { requireOwnOrigin } from "./origin"
import { requestIdOf } from "./request-id"
import { consumeLimit } from "./request-limiter"
import { findViewer, type Viewer } from "./viewer"

type Rules = {
  name: string
  limits?: readonly LimitName[]
  /** What a page asks for by the dozen is counted apart, so that looking at pictures leaves room for clicks. */
  counts: "requests" | "media"
  /** A write has to come from our own pages. */
  method: "read" | "write"
}

/** Answers somebody signed in with whatever `act` makes: session, origin and limits first. A refusal is JSON. */
export async function answerRequest(
  { headers }: Request,
  { name, limits = [], counts, method }: Rules,
  act: (viewer: Viewer) => Promise<Response>,
): Promise<Response> {
  try {
    if (method === "write") requireOwnOrigin(headers)
    const viewer = await findViewer(headers)
    await count(viewer, headers, counts)
    if (!viewer) throw new DomainError("unauthenticated", "You are signed out. Sign in again to go on.")
    await limitAct(viewer, limits)
    return await act(viewer)
  } catch (error) {
    unstable_rethrow(error)
    return refuse(toRefusal(error, { name, requestId: requestIdOf(headers) }))
  }
}

async function count(viewer: Viewer | null, headers: Headers, counts: Rules["counts"]): Promise<void> {
  if (counts === "requests") return limitRequests(viewer, headers)
  return viewer
    ? consumeLimit("mediaRequests", viewer.id)
    : consumeLimit("addressRequests", addressOf(headers))
}

/** A refusal as every address that answers data says it; no cache may keep it. */
export function refuse({ status, failure }: Refusal): Response {
  const retry: Record<string, string> = failure.retryAfter
    ? { "retry-after": String(failure.retryAfter) }
    : {}
  return new Response(JSON.stringify({ error: failure }), { status, headers: { ...privateJson, ...retry } })
}

/** Nothing that is answered may be stored by a cache. */
export const privateJson = {
  "content-type": "application/json; charset=utf-8",
  "cache-control": "private, no-store",
}
