import { sessionCookieName } from "../cookie"
import { createSession } from "../sessions"
import type { Viewer } from "../viewer"

/** What this person's browser sends from our own pages: a fresh session's cookie and our origin. */
export async function signedIn(person: Viewer, extra: Record<string, string> = {}): Promise<Headers> {
  const { token } = await createSession(person.id, { userAgent: "" })
  return new Headers({
    origin: process.env.PUBLIC_URL ?? "",
    cookie: `${sessionCookieName()}=${token}`,
    ...extra,
  })
}
