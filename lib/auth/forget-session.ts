import "server-only"
import { describeError } from "@/lib/core/describe-error"
import { readEnv } from "@/lib/core/env"
import { log } from "@/lib/core/log"
import { sessionCookieName } from "./cookie"
import { limitRequests } from "./limit-requests"
import { requestIdOf } from "./request-id"
import { findViewer } from "./viewer"

/**
 * Where a browser goes once its session has ended: takes the dead cookie away and leads to the sign-in page. A living
 * session keeps its cookie, so no link can sign anybody out. Not the action's own doing, because Next renders the
 * page anew for an action that sets a cookie, and that page would lead elsewhere at the same moment.
 */
export async function forgetSession(request: Request): Promise<Response> {
  const location = new URL("/sign-in", readEnv().PUBLIC_URL).href
  const headers = new Headers({ location, "cache-control": "private, no-store" })
  try {
    const viewer = await findViewer(request.headers)
    await limitRequests(viewer, request.headers)
    if (!viewer) headers.set("set-cookie", noCookie())
  } catch (error) {
    // The cookie opens nothing any more, and the next sign-in replaces it.
    log.warn(
      { error: describeError(error), requestId: requestIdOf(request.headers) },
      "an ended session's cookie was left",
    )
  }
  return new Response(null, { status: 303, headers })
}

function noCookie(): string {
  const name = sessionCookieName()
  const secure = name.startsWith("__Host-") ? "; Secure" : ""
  return `${name}=; Path=/; Max-Age=0; HttpOnly; SameSite=Lax${secure}`
}
