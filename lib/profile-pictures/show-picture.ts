import "server-only"
import { and, eq, isNull } from "drizzle-orm"
import { db, transaction } from "@/db"
import { type MediaVariant, media } from "@/db/schema/media"
import { people } from "@/db/schema/people"
import { profilePictures } from "@/db/schema/profile-pictures"
import { recordEvent } from "@/lib/events/record-event"
import { lockPerson, shownAs } from "./lock-person"

type Picture = typeof profilePictures.$inferSelect
type Files = { uploadKey: string | null; variants: MediaVariant[] }

const isWaiting = ({ id }: Picture) => and(eq(profilePictures.id, id), eq(profilePictures.state, "waiting"))

/** Says why a picture is not shown, if anybody still waits for it. */
export async function failPicture(picture: Picture, failure: string): Promise<void> {
  await db.update(profilePictures).set({ state: "failed", failure }).where(isWaiting(picture))
}

/**
 * Shows a picture that is made, in place of the one before; gives the files that are then nobody's: that one's, and
 * those of the upload. "not wanted" when it was removed or replaced meanwhile.
 */
export async function showPicture(
  picture: Picture,
  variants: MediaVariant[],
): Promise<Files[] | "not wanted"> {
  const { personId, kind, mediaId, id } = picture
  return transaction(async (tx) => {
    await lockPerson(tx, personId)
    const [wanted] = await tx.select().from(profilePictures).where(isWaiting(picture))
    if (!wanted) return "not wanted"
    const before = await tx
      .delete(profilePictures)
      .where(
        and(
          ...[eq(profilePictures.personId, personId), eq(profilePictures.kind, kind)],
          eq(profilePictures.state, "ready"),
        ),
      )
      .returning({ variants: profilePictures.variants })
    await tx.update(profilePictures).set({ state: "ready", variants }).where(eq(profilePictures.id, id))
    await tx.update(people).set(shownAs(kind, id)).where(eq(people.id, personId))
    await recordEvent(tx, { kind: "profile.updated", actorId: personId, personId })
    const upload = await tx
      .delete(media)
      .where(and(eq(media.id, mediaId), isNull(media.postId)))
      .returning({ uploadKey: media.uploadKey, variants: media.variants })
    return [...before.map((row) => ({ uploadKey: null, ...row })), ...upload]
  })
}
