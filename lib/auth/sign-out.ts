import "server-only"
import { endSession, endSessionsOf } from "./end-sessions"
import type { Viewer } from "./viewer"

/** Signs the viewer out of this browser; the page that asked then leaves, and the cookie is forgotten on the way. */
export async function signOut(viewer: Viewer): Promise<void> {
  await endSession(viewer, { id: viewer.sessionId })
}

/** Signs the viewer out of every browser, this one too. */
export async function signOutEverywhere(viewer: Viewer): Promise<void> {
  await endSessionsOf(viewer.id)
}
