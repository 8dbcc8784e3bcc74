import "server-only"
import { and, count, eq } from "drizzle-orm"
import { transaction } from "@/db"
import { listMembers } from "@/db/schema/lists"
import type { Viewer } from "@/lib/auth/viewer"
import { now } from "@/lib/core/clock"
import { DomainError } from "@/lib/core/errors"
import { sizes } from "@/lib/core/sizes"
import { getAnyPerson, getPerson } from "@/lib/people/find-person"
import { getListRow, lockListRow } from "./find-list"
import type { ListPersonInput } from "./input"

/**
 * Puts somebody on one of the viewer's lists; again it changes nothing, and nobody is told. Throws `not_found`,
 * also between blocked people, and `conflict` when the list is full.
 */
export async function addToList(viewer: Viewer, { id, handle }: ListPersonInput): Promise<{ has: true }> {
  await transaction(async (tx) => {
    const list = await lockListRow(tx, viewer, id)
    const person = await getPerson(viewer, handle)
    const added = await tx
      .insert(listMembers)
      .values({ listId: list.id, personId: person.id, createdAt: now() })
      .onConflictDoNothing()
      .returning({ personId: listMembers.personId })
    if (added.length === 0) return
    const [held] = await tx
      .select({ people: count() })
      .from(listMembers)
      .where(eq(listMembers.listId, list.id))
    if ((held?.people ?? 0) > sizes.listPeople)
      throw new DomainError("conflict", `A list has at most ${sizes.listPeople} people.`)
  })
  return { has: true }
}

/** Takes somebody off one of the viewer's lists; without them on it, it changes nothing. Throws `not_found`. */
export async function removeFromList(
  viewer: Viewer,
  { id, handle }: ListPersonInput,
): Promise<{ has: false }> {
  await transaction(async (tx) => {
    const list = await getListRow(viewer, id)
    const person = await getAnyPerson(handle)
    await tx
      .delete(listMembers)
      .where(and(eq(listMembers.listId, list.id), eq(listMembers.personId, person.id)))
  })
  return { has: false }
}
