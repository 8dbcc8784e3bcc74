import "server-only"
import { and, eq, isNull, ne } from "drizzle-orm"
import { transaction } from "@/db"
import { media } from "@/db/schema/media"
import { profilePictures } from "@/db/schema/profile-pictures"
import type { Viewer } from "@/lib/auth/viewer"
import { DomainError } from "@/lib/core/errors"
import { newId } from "@/lib/core/ids"
import { enqueue } from "@/lib/jobs/enqueue"
import type { SavePictureInput } from "./input"
import { lockPerson } from "./lock-person"
import { pictureWords } from "./policy"

/**
 * Has a picture of the viewer cut out of an image that they have uploaded and not posted; what is shown stays until it
 * is made, and what was to come in its place does not. Throws `conflict`, alike for what is somebody else's, posted, no
 * image, not usable, or gone.
 */
export async function savePicture(
  viewer: Viewer,
  { kind, mediaId, ...crop }: SavePictureInput,
): Promise<{ saved: true }> {
  await transaction(async (tx) => {
    await lockPerson(tx, viewer.id)
    const [source] = await tx
      .select({ id: media.id })
      .from(media)
      .where(
        and(
          ...[eq(media.id, mediaId), eq(media.ownerId, viewer.id), isNull(media.postId)],
          ...[eq(media.kind, "image"), ne(media.state, "failed")],
        ),
      )
    if (!source) throw new DomainError("conflict", pictureWords.gone)
    const { personId, state } = profilePictures
    await tx
      .delete(profilePictures)
      .where(and(eq(personId, viewer.id), eq(profilePictures.kind, kind), ne(state, "ready")))
    const id = newId()
    await tx
      .insert(profilePictures)
      .values({ id, personId: viewer.id, kind, state: "waiting", mediaId, crop })
    // Behind what is made of the upload itself, which is in the same queue.
    await enqueue(tx, "pictures.make", { pictureId: id }, { queue: `media:${viewer.id}` })
  })
  return { saved: true }
}
