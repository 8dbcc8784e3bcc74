import "server-only"
import { sql } from "drizzle-orm"
import type { MediaVariant } from "@/db/schema/media"
import { profilePictures } from "@/db/schema/profile-pictures"
import { statement } from "@/db/statement"
import { me } from "@/db/viewer-placeholder"
import type { Viewer } from "@/lib/auth/viewer"
import { days, seconds } from "@/lib/core/clock"
import { notFound } from "@/lib/core/errors"
import type { ServedFile } from "@/lib/media/served-file"
import { pictureKey } from "@/lib/media/storage/keys"
import { notBlocked } from "@/lib/people/not-hidden"
import type { ServedPictureInput } from "./input"

const find = statement<{ variants: MediaVariant[] }>(
  "profile_pictures_served",
  sql`select picture.variants from ${profilePictures} picture
      where picture.id = ${sql.placeholder("id")} and picture.state = 'ready'
        and ${notBlocked(me, sql`picture.person_id`)}`,
)

/**
 * What is stored of somebody's picture in one size, for everybody signed in who is in no block with them. A new picture
 * has a new id, so that browsers keep it. Throws `not_found`, alike for what is gone and for what never was.
 */
export async function findServedPicture(
  viewer: Viewer,
  { id, variant }: ServedPictureInput,
): Promise<ServedFile> {
  const [row] = await find({ viewer: viewer.id, id })
  const found = row?.variants.find(({ key }) => key === pictureKey(id, variant))
  if (!found) throw notFound("This picture")
  const { key, bytes } = found
  return {
    ...{
      key,
      bytes,
      tag: `${id}-${variant}`,
      contentType: "image/webp",
      name: "picture.webp",
      how: "inline",
    },
    keptForSeconds: days(7) / seconds(1),
  }
}
