import { eq } from "drizzle-orm"
import { db } from "@/db"
import { people } from "@/db/schema/people"
import { sessionCookieName } from "@/lib/auth/cookie"
import { createSession } from "@/lib/auth/sessions"

/** Opens a session for somebody without the identity provider; the cookie is what a browser would hold. */
export async function signIn(handle: string): Promise<{ name: string; value: string }> {
  const [person] = await db.select({ id: people.id }).from(people).where(eq(people.handle, handle))
  if (!person) throw new Error(`Nobody has the handle ${handle}.`)
  const { token } = await createSession(person.id, { userAgent: "script" })
  return { name: sessionCookieName(), value: token }
}
