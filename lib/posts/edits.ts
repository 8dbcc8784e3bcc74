import "server-only"
import { sql } from "drizzle-orm"
import { postEdits } from "@/db/schema/posts"
import { statement } from "@/db/statement"
import { me } from "@/db/viewer-placeholder"
import type { Viewer } from "@/lib/auth/viewer"
import { notFound } from "@/lib/core/errors"
import { idTime } from "@/lib/core/ids"
import { sizes } from "@/lib/core/sizes"
import type { PostInput } from "./input"
import { actedOn } from "./target"
import type { PostVersion } from "./view"

type Row = { postId: string; body: string; writtenAt: Date | null }

// What it says now comes first; a post never has more versions than the limit.
const find = statement<Row>(
  "posts_edits",
  sql`with post as (select t.* from (${actedOn(me, sql.placeholder("id"))}) t where t.deleted_at is null)
      select post.id as "postId", version.body, version.written_at as "writtenAt" from post cross join lateral (
        select post.body, post.edited_at as written_at, null::int as version
        union all
        select e.body, e.written_at, e.version from ${postEdits} e where e.post_id = post.id
        order by version desc nulls first limit ${sql.placeholder("limit")}
      ) version order by version.version desc nulls first`,
)

/**
 * Everything a post has said since it can be looked up, newest first, beginning with what it says now. For whoever may
 * read the post; throws `not_found` for everybody else and once it was deleted.
 */
export async function listEdits(viewer: Viewer, { id }: PostInput): Promise<PostVersion[]> {
  const rows = await find({ viewer: viewer.id, id, limit: sizes.postVersions + 1 })
  if (rows.length === 0) throw notFound("This post")
  return rows.map(({ postId, body, writtenAt }) => ({
    body,
    writtenAt: (writtenAt ?? idTime(postId)).toISOString(),
  }))
}
