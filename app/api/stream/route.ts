import { toRefusal } from "@/lib/auth/failure"
import { limitRequests } from "@/lib/auth/limit-requests"
import { requestIdOf } from "@/lib/auth/request-id"
import { findViewer, type Viewer } from "@/lib/auth/viewer"
import { DomainError } from "@/lib/core/errors"
import { subscribe } from "@/lib/realtime/subscribe"

export const dynamic = "force-dynamic"

/** Live updates of the person signed in, until the browser, the session or the server ends. */
export async function GET(request: Request): Promise<Response> {
  const { headers } = request
  try {
    const viewer = await authenticate(headers)
    const query = new URL(request.url).searchParams
    const after = headers.get("last-event-id") ?? query.get("after")
    const page = query.get("page")?.match(/^\w{8,40}$/)?.[0] ?? null
    return new Response(subscribe(viewer, { after, page }), { headers: streamHeaders })
  } catch (error) {
    return refuse(error, headers)
  }
}

/** Says whether a stream would be opened: an EventSource does not tell its page why it was refused. */
export async function HEAD({ headers }: Request): Promise<Response> {
  try {
    await authenticate(headers)
    return new Response(null, { headers: streamHeaders })
  } catch (error) {
    return refuse(error, headers)
  }
}

async function authenticate(headers: Headers): Promise<Viewer> {
  const viewer = await findViewer(headers)
  await limitRequests(viewer, headers)
  if (!viewer) throw new DomainError("unauthenticated", "You are signed out. Sign in again to go on.")
  return viewer
}

function refuse(error: unknown, headers: Headers): Response {
  const { status, failure } = toRefusal(error, { name: "stream", requestId: requestIdOf(headers) })
  const retry: Record<string, string> = failure.retryAfter
    ? { "retry-after": String(failure.retryAfter) }
    : {}
  return Response.json(
    { error: failure },
    { status, headers: { "cache-control": "private, no-store", ...retry } },
  )
}

// no-transform keeps compression, which would hold events back, away; x-accel-buffering does the same to nginx.
const streamHeaders = {
  "content-type": "text/event-stream; charset=utf-8",
  "cache-control": "private, no-cache, no-store, no-transform",
  "x-accel-buffering": "no",
  connection: "close",
}
