import "server-only"
import { eq } from "drizzle-orm"
import { cache } from "react"
import { executor } from "@/db"
import { people } from "@/db/schema/people"
import { notFound } from "@/lib/core/errors"
import type { Id } from "@/lib/core/ids"
import { readSessionToken } from "./cookie"
import { limitRequests } from "./limit-requests"
import { markForPage } from "./mark-for-page"
import { pathHeader } from "./path-header"
import { findSession } from "./sessions"

/** Somebody signed in and allowed to act: what every read and every write is done for. */
export type Viewer = {
  id: Id
  handle: string
  name: string
  role: "member" | "moderator" | "admin"
  department: string
  location: string
  /** The picture they show of themselves; null for their initials. */
  avatarId: Id | null
  /** When the person became known here: accounts under a day old post under a tighter limit. */
  createdAt: Date
  sessionId: Id
}

/** The viewer of a request by its cookie, null without a living session. Counts towards no limit of a person. */
export async function findViewer(requestHeaders: Headers): Promise<Viewer | null> {
  const token = readSessionToken(requestHeaders.get("cookie"))
  return token ? findSession(token) : null
}

/** The viewer of a page's request, counted; a refusal is marked for the error page. */
export async function findLimitedViewer(requestHeaders: Headers): Promise<Viewer | null> {
  try {
    const viewer = await findViewer(requestHeaders)
    await limitRequests(viewer, requestHeaders)
    return viewer
  } catch (error) {
    throw markForPage(error, requestHeaders)
  }
}

/** The viewer of the page being rendered, found once a render; sends everybody else to the sign-in page. */
export const getViewer = cache(async (): Promise<Viewer> => {
  // Next's own modules are loaded when needed: scripts, the worker and tests use this file where they cannot be.
  const { headers } = await import("next/headers")
  const requestHeaders = await headers()
  const viewer = await findLimitedViewer(requestHeaders)
  return viewer ?? signIn(requestHeaders.get(pathHeader))
})

/** A person by handle, acting without a session: for the seed, scripts and tests. */
export async function viewerOf(handle: string): Promise<Viewer> {
  const { id, name, role, department, location, avatarId, createdAt } = people
  const [found] = await executor()
    .select({ id, handle: people.handle, name, role, department, location, avatarId, createdAt })
    .from(people)
    .where(eq(people.handle, handle))
  if (!found) throw notFound(`@${handle}`)
  return { ...found, sessionId: "0" }
}

async function signIn(path: string | null): Promise<never> {
  const { redirect } = await import("next/navigation")
  return redirect(path && path !== "/" ? `/sign-in?next=${encodeURIComponent(path)}` : "/sign-in")
}
