import "server-only"
import { and, eq } from "drizzle-orm"
import { transaction } from "@/db"
import { follows } from "@/db/schema/follows"
import type { Viewer } from "@/lib/auth/viewer"
import { now } from "@/lib/core/clock"
import { DomainError } from "@/lib/core/errors"
import { recordEvent } from "@/lib/events/record-event"
import { getAnyPerson, getPerson } from "@/lib/people/find-person"
import type { PersonInput } from "@/lib/people/input"
import { lockPair } from "@/lib/people/pair-lock"
import { forgetCandidates } from "@/lib/people/suggestion-memory"

/**
 * Brings a person's posts into the viewer's home feed; repeating it changes nothing. Throws `not_found` for strangers and
 * between blocked people alike, `invalid` for oneself, `conflict` for somebody who has left.
 */
export async function followPerson(viewer: Viewer, { handle }: PersonInput): Promise<{ following: true }> {
  await transaction(async (tx) => {
    const { id } = await getAnyPerson(handle)
    await lockPair(tx, viewer.id, id)
    // Whether one has blocked the other is asked under the lock, where no block can come between.
    const person = await getPerson(viewer, handle)
    if (person.id === viewer.id) throw new DomainError("invalid", "You cannot follow yourself.")
    if (person.state === "deactivated")
      throw new DomainError("conflict", `${person.name} has left the company.`)
    const added = await tx
      .insert(follows)
      .values({ followerId: viewer.id, followeeId: person.id, createdAt: now() })
      .onConflictDoNothing()
      .returning({ followeeId: follows.followeeId })
    if (added.length > 0)
      await recordEvent(tx, { kind: "follow.created", actorId: viewer.id, personId: person.id })
  })
  forgetCandidates(viewer.id)
  return { following: true }
}

/** Takes a person's posts out of the viewer's home feed; repeating it changes nothing. */
export async function unfollowPerson(viewer: Viewer, { handle }: PersonInput): Promise<{ following: false }> {
  await transaction(async (tx) => {
    const person = await getPerson(viewer, handle)
    const ended = await tx
      .delete(follows)
      .where(and(eq(follows.followerId, viewer.id), eq(follows.followeeId, person.id)))
      .returning({ followeeId: follows.followeeId })
    if (ended.length > 0)
      await recordEvent(tx, { kind: "follow.deleted", actorId: viewer.id, personId: person.id })
  })
  forgetCandidates(viewer.id)
  return { following: false }
}
