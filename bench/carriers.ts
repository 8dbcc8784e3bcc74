import type { Client } from "pg"
import { type Id, maxId } from "@/lib/core/ids"

/** Pages of 20 of the newest posts that carry something and that everybody may read. */
export async function pagesOfCarriers(admin: Client, pages: number): Promise<Id[][]> {
  const { rows } = await admin.query<{ id: Id }>(
    `select id from posts where visibility = 0 and repost_of_id is null and reply_to_id is null and deleted_at is null
       and (attached > 0 or quote_of_id is not null or is_question) order by id desc limit $1`,
    [pages * 20],
  )
  const ids = rows.map((row) => row.id)
  return Array.from({ length: pages }, (_, page) => ids.slice(page * 20, page * 20 + 20))
}

/** Where a timeline comes to the posts of which a third carries something. */
export async function cursorOfMixed(admin: Client): Promise<Id> {
  const { rows } = await admin.query<{ id: Id }>("select max(id) as id from posts where attached > 0")
  return rows[0]?.id ?? maxId
}
