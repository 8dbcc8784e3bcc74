import "server-only"
import { and, eq, inArray, or, sql } from "drizzle-orm"
import { executor, type Tx, transaction } from "@/db"
import { follows } from "@/db/schema/follows"
import { hideReasons, hides } from "@/db/schema/hides"
import { people } from "@/db/schema/people"
import type { Viewer } from "@/lib/auth/viewer"
import { DomainError } from "@/lib/core/errors"
import type { Id } from "@/lib/core/ids"
import { recordEvent } from "@/lib/events/record-event"
import { type FoundPerson, getAnyPerson } from "./find-person"
import { addHides, blockRows, muteRows, removeHides } from "./hide-rows"
import type { PersonInput } from "./input"
import { lockPair } from "./pair-lock"
import type { HiddenPerson } from "./view"

/** Hides a person's posts from the viewer; the other is not told. Repeating it changes nothing. */
export async function mutePerson(viewer: Viewer, { handle }: PersonInput): Promise<{ muted: true }> {
  const person = await getOther(viewer, handle, "mute")
  await transaction((tx) => addHides(tx, viewer, person.id, muteRows(viewer.id, person.id)))
  return { muted: true }
}

/** Shows a muted person's posts again. */
export async function unmutePerson(viewer: Viewer, { handle }: PersonInput): Promise<{ muted: false }> {
  const person = await getAnyPerson(handle)
  await transaction((tx) => removeHides(tx, viewer, person.id, muteRows(viewer.id, person.id)))
  return { muted: false }
}

/** Hides the two people from each other everywhere and ends their following, both ways, in one transaction. */
export async function blockPerson(viewer: Viewer, { handle }: PersonInput): Promise<{ blocked: true }> {
  const person = await getOther(viewer, handle, "block")
  await transaction(async (tx) => {
    await lockPair(tx, viewer.id, person.id)
    await addHides(tx, viewer, person.id, blockRows(viewer.id, person.id))
    await unfollowEachOther(tx, viewer.id, person.id)
  })
  return { blocked: true }
}

/** Ends my block; one that the other made stays. The following is not restored. */
export async function unblockPerson(viewer: Viewer, { handle }: PersonInput): Promise<{ blocked: false }> {
  const person = await getAnyPerson(handle)
  await transaction(async (tx) => {
    await lockPair(tx, viewer.id, person.id)
    await removeHides(tx, viewer, person.id, blockRows(viewer.id, person.id))
  })
  return { blocked: false }
}

/** Everybody whom the viewer has muted or blocked, by name; who blocked the viewer is not told. At most 1,000. */
export async function listHidden(viewer: Viewer): Promise<HiddenPerson[]> {
  return executor()
    .select({
      handle: people.handle,
      name: people.name,
      title: people.title,
      department: people.department,
      location: people.location,
      left: sql<boolean>`${people.state} = 'deactivated'`,
      muted: sql<boolean>`bool_or(${hides.reason} = ${hideReasons.muted})`,
      blocked: sql<boolean>`bool_or(${hides.reason} = ${hideReasons.blocked})`,
    })
    .from(hides)
    .innerJoin(people, eq(people.id, hides.targetId))
    .where(
      and(eq(hides.viewerId, viewer.id), inArray(hides.reason, [hideReasons.muted, hideReasons.blocked])),
    )
    .groupBy(people.id)
    .orderBy(people.name, people.id)
    .limit(1000)
}

async function getOther(viewer: Viewer, handle: string, verb: string): Promise<FoundPerson> {
  const person = await getAnyPerson(handle)
  if (person.id === viewer.id) throw new DomainError("invalid", `You cannot ${verb} yourself.`)
  return person
}

async function unfollowEachOther(tx: Tx, a: Id, b: Id): Promise<void> {
  const ended = await tx
    .delete(follows)
    .where(
      or(
        and(eq(follows.followerId, a), eq(follows.followeeId, b)),
        and(eq(follows.followerId, b), eq(follows.followeeId, a)),
      ),
    )
    .returning({ followerId: follows.followerId, followeeId: follows.followeeId })
  for (const { followerId, followeeId } of ended)
    await recordEvent(tx, { kind: "follow.deleted", actorId: followerId, personId: followeeId })
}
