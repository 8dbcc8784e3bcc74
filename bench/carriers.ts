import type { Client } from "pg"
import type { Id } from "@/lib/core/ids"

/** Pages of 20 of the newest posts that everybody may read: of those that carry something alone, or of the others. */
export async function pagesOfPosts(
  admin: Client,
  on: "something" | "nothing",
  pages: number,
): Promise<Id[][]> {
  const { rows } = await admin.query<{ id: Id }>(
    `select id from posts where visibility = 0 and repost_of_id is null and reply_to_id is null and deleted_at is null
       and (attached > 0 or quote_of_id is not null or is_question) = ($1 = 'something')
     order by id desc limit $2`,
    [on, pages * 20],
  )
  const ids = rows.map((row) => row.id)
  return Array.from({ length: pages }, (_, page) => ids.slice(page * 20, page * 20 + 20))
}
