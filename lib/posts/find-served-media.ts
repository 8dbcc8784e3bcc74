import "server-only"
import { sql } from "drizzle-orm"
import { alias } from "drizzle-orm/pg-core"
import { groupMembers, groupQueue } from "@/db/schema/groups"
import { media } from "@/db/schema/media"
import { posts } from "@/db/schema/posts"
import { statement } from "@/db/statement"
import { me } from "@/db/viewer-placeholder"
import type { Viewer } from "@/lib/auth/viewer"
import { notFound } from "@/lib/core/errors"
import type { ServedMediaInput } from "@/lib/media/input"
import { type ServedFile, type ServedRow, toServedFile } from "@/lib/media/served-file"
import { notBlocked } from "@/lib/people/not-hidden"
import { visibleTo } from "./visibility"

const post = alias(posts, "p")

// Whoever is to decide on a waiting post sees all of it, also of somebody in a block with them; not once it is declined.
const isToBeDecided = sql`exists (select from ${groupQueue} q
    join ${groupMembers} lead on lead.group_id = q.group_id and lead.person_id = ${me.id} and lead.role > 0
    where q.author_id = m.owner_id and q.declined_at is null and q.content->'media' @> to_jsonb(m.id::text))`

const find = statement<ServedRow>(
  "posts_served_media",
  sql`select m.id, m.kind, m.state, m.name, m.content_type as "contentType", m.bytes, m.variants,
        m.upload_key as "uploadKey"
      from ${media} m left join ${posts} p on p.id = m.post_id
      where m.id = ${sql.placeholder("id")} and case
        when m.post_id is null then m.owner_id = ${me.id} or ${isToBeDecided}
        else p.deleted_at is null and ${visibleTo(me, post)} and ${notBlocked(me, sql`p.author_id`)} end`,
)

/**
 * What is stored of an image or a file, for whoever may read its post at this moment; before it is posted for its owner,
 * and for those who lead the group where it waits. Throws `not_found`, alike for everybody else, for what was deleted, and for what is not there.
 */
export async function findServedMedia(
  viewer: Viewer,
  { id, variant }: ServedMediaInput,
): Promise<ServedFile> {
  const [row] = await find({ viewer: viewer.id, id })
  const file = row && toServedFile(row, variant)
  if (!file) throw notFound("This file")
  return file
}
