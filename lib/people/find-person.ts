import "server-only"
import { and, eq } from "drizzle-orm"
import { executor } from "@/db"
import { people } from "@/db/schema/people"
import type { Viewer } from "@/lib/auth/viewer"
import { DomainError, notFound } from "@/lib/core/errors"
import type { Id } from "@/lib/core/ids"
import { normaliseHandle } from "@/lib/core/text/handle"
import { notBlocked } from "./not-hidden"

type FoundPerson = {
  id: Id
  handle: string
  name: string
  state: "active" | "suspended" | "deactivated"
}

const columns = { id: people.id, handle: people.handle, name: people.name, state: people.state }

/** Whoever carries this handle, also between blocked people; throws `not_found`. For hides and for profiles. */
export async function getAnyPerson(handle: string): Promise<FoundPerson> {
  const [person] = await executor()
    .select(columns)
    .from(people)
    .where(eq(people.handle, normaliseHandle(handle) ?? ""))
  if (!person) throw notFound("This person")
  return person
}

/** The same, but for oneself throws `invalid` with these words. */
export async function getSomebodyElse(viewer: Viewer, handle: string, refusal: string): Promise<FoundPerson> {
  const person = await getAnyPerson(handle)
  if (person.id === viewer.id) throw new DomainError("invalid", refusal)
  return person
}

/** Whoever carries this handle, unless one of the two has blocked the other; throws `not_found` alike for both. */
export async function getPerson(viewer: Viewer, handle: string): Promise<FoundPerson> {
  const [person] = await executor()
    .select(columns)
    .from(people)
    .where(and(eq(people.handle, normaliseHandle(handle) ?? ""), notBlocked(viewer, people.id)))
  if (!person) throw notFound("This person")
  return person
}
