import "server-only"
import { cookies } from "next/headers"
import { redirect } from "next/navigation"
import { sessionCookieName } from "./cookie"
import { endSession, endSessionsOf } from "./end-sessions"
import type { Viewer } from "./viewer"

/** Signs the viewer out of this browser. */
export async function signOut(viewer: Viewer): Promise<never> {
  await endSession(viewer, { id: viewer.sessionId })
  return leave()
}

/** Signs the viewer out of every browser, this one too. */
export async function signOutEverywhere(viewer: Viewer): Promise<never> {
  await endSessionsOf(viewer.id)
  return leave()
}

async function leave(): Promise<never> {
  const name = sessionCookieName()
  const secure = name.startsWith("__Host-")
  const jar = await cookies()
  jar.set(name, "", { maxAge: 0, path: "/", httpOnly: true, sameSite: "lax", secure })
  return redirect("/sign-in")
}
