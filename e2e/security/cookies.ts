import { sessionCookieName } from "@/lib/auth/cookie"
import { createSession } from "@/lib/auth/sessions"
import { viewerOf } from "@/lib/auth/viewer"

/** The Cookie header of a fresh session of this person. */
export async function cookieOf(handle: string): Promise<string> {
  const { id } = await viewerOf(handle)
  const { token } = await createSession(id, { userAgent: "a security test" })
  return `${sessionCookieName()}=${token}`
}

/** Has the shape of a session, and so passes the cheap check before the pages, but is none. */
export const madeUpCookie = () => `${sessionCookieName()}=${"A".repeat(43)}`
