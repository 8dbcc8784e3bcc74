import { randomBytes } from "node:crypto"
import { db } from "@/db"
import { people } from "@/db/schema/people"
import { sessions } from "@/db/schema/sessions"
import type { Viewer } from "@/lib/auth/viewer"
import { days, now } from "@/lib/core/clock"
import { newId } from "@/lib/core/ids"
import { searchTextOf } from "@/lib/people/search-text"

/** An active person with a session, as a viewer; joined a month ago unless it says otherwise. */
export async function createPerson(
  handle: string,
  fields: Partial<typeof people.$inferInsert> = {},
): Promise<Viewer> {
  const joined = new Date(now().getTime() - days(30))
  const name = fields.name ?? handle
  const [person] = await db
    .insert(people)
    .values({
      id: newId(),
      handle,
      name,
      email: `${handle}@rookery.example`,
      createdAt: joined,
      firstSignedInAt: joined,
      searchText: searchTextOf({ title: "", department: "", ...fields, name, handle }),
      ...fields,
    })
    .returning()
  if (!person) throw new Error(`${handle} was not created`)
  const [session] = await db
    .insert(sessions)
    .values({
      id: newId(),
      tokenHash: randomBytes(32),
      personId: person.id,
      createdAt: now(),
      lastSeenAt: now(),
      expiresAt: new Date(now().getTime() + days(7)),
    })
    .returning({ id: sessions.id })
  if (!session) throw new Error(`${handle} was not signed in`)
  const { id, role, department, location, avatarId, createdAt } = person
  const sessionId = session.id
  return { id, handle, name: person.name, role, department, location, avatarId, createdAt, sessionId }
}
