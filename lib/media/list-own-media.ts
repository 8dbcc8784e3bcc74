import "server-only"
import { sql } from "drizzle-orm"
import { media } from "@/db/schema/media"
import { statement } from "@/db/statement"
import { me } from "@/db/viewer-placeholder"
import type { Viewer } from "@/lib/auth/viewer"
import type { Id } from "@/lib/core/ids"
import { type MediaValue, mediaValue, toMediaView } from "./media-value"
import type { MediaView } from "./view"

const find = statement<{ value: MediaValue }>(
  "media_own",
  sql`select ${mediaValue(me)} as value
      from unnest(${sql.placeholder("ids")}::bigint[]) with ordinality as asked (id, n)
      join ${media} m on m.id = asked.id
      where m.owner_id = ${me.id} and m.post_id is null
      order by asked.n`,
)

/** What the viewer has uploaded and not posted, in the order asked for; what is not theirs, posted or gone is left out. */
export async function listOwnMedia(viewer: Viewer, { ids }: { ids: readonly Id[] }): Promise<MediaView[]> {
  const rows = await find({ viewer: viewer.id, ids: [...ids] })
  return rows.map(({ value }) => toMediaView(value))
}
