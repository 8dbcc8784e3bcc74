import "server-only"
import { and, eq, or } from "drizzle-orm"
import { type Tx, transaction } from "@/db"
import { follows } from "@/db/schema/follows"
import type { Viewer } from "@/lib/auth/viewer"
import type { Id } from "@/lib/core/ids"
import { recordEvent } from "@/lib/events/record-event"
import { getAnyPerson, getSomebodyElse } from "./find-person"
import { addHides, blockRows, removeHides } from "./hide-rows"
import type { PersonInput } from "./input"
import { lockPair } from "./pair-lock"

/** Hides the two people from each other everywhere and ends their following, both ways, in one transaction. */
export async function blockPerson(viewer: Viewer, { handle }: PersonInput): Promise<{ blocked: true }> {
  const person = await getSomebodyElse(viewer, handle, "You cannot block yourself.")
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
