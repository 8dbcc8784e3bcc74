import "server-only"
import { cookies } from "next/headers"
import { sessionCookieName } from "./cookie"
import { endSession, endSessionsOf } from "./end-sessions"
import type { Viewer } from "./viewer"

/** Signs the viewer out of this browser; the page that asked then leaves for the sign-in page. */
export async function signOut(viewer: Viewer): Promise<void> {
  await endSession(viewer, { id: viewer.sessionId })
  await forgetCookie()
}

/** Signs the viewer out of every browser, this one too. */
export async function signOutEverywhere(viewer: Viewer): Promise<void> {
  await endSessionsOf(viewer.id)
  await forgetCookie()
}

async function forgetCookie(): Promise<void> {
  const name = sessionCookieName()
  const secure = name.startsWith("__Host-")
  const jar = await cookies()
  jar.set(name, "", { maxAge: 0, path: "/", httpOnly: true, sameSite: "lax", secure })
}
