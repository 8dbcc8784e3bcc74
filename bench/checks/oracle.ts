import { pool } from "@/db"
import type { Viewer } from "@/lib/auth/viewer"
import { type Id, maxId } from "@/lib/core/ids"
import { timelinePage } from "@/lib/timelines/page"

/**
 * Home as one would first write it: every candidate by joins over the whole table, no index in mind. Kept apart
 * from the app's SQL on purpose; it must say the same.
 */
const naive = `
select p.id, coalesce(p.repost_of_id, p.id) as shown,
       o.id is null or (o.deleted_at is null
         and (o.visibility = 0 or exists (select 1 from group_members m where m.group_id = o.group_id and m.person_id = $1))
         and not exists (select 1 from hides h where h.viewer_id = $1 and h.target_id = o.author_id)) as visible
from posts p left join posts o on o.id = p.repost_of_id
where p.reply_to_id is null and p.deleted_at is null and p.id < $2
  and (p.visibility = 0 and (p.author_id = $1 or p.kind = 1
         or exists (select 1 from follows f where f.follower_id = $1 and f.followee_id = p.author_id))
       or exists (select 1 from group_members m where m.group_id = p.group_id and m.person_id = $1))
  and not exists (select 1 from hides h where h.viewer_id = $1 and h.target_id = p.author_id)
  and not exists (select 1 from group_members m where m.group_id = p.group_id and m.person_id = $1 and m.is_muted)
order by p.id desc limit 25`

type Row = { id: Id; shown: Id; visible: boolean }

async function naivePage(viewer: Viewer, cursor: Id): Promise<{ ids: Id[]; next: Id | null }> {
  const { rows } = await pool.query<Row>(naive, [viewer.id, cursor])
  const seen = new Set<Id>()
  const ids: Id[] = []
  for (const row of rows)
    if (row.visible && !seen.has(row.shown) && ids.length < 20) {
      seen.add(row.shown)
      ids.push(row.id)
    }
  const last = ids.length === 20 ? ids[19] : rows.at(-1)?.id
  return { ids, next: rows.length === 25 ? (last ?? null) : null }
}

/** Pages of home that differ from the naive ones, over so many pages for each viewer. */
export async function countOracleDifferences(viewers: Viewer[], pagesEach: number) {
  let pages = 0
  let different = 0
  for (const viewer of viewers) {
    let cursor: Id | null = maxId
    for (let page = 0; page < pagesEach && cursor !== null; page++) {
      const expected = await naivePage(viewer, cursor)
      const actual = await timelinePage(viewer, { kind: "home" }, { cursor, limit: 20 })
      pages += 1
      const isEqual = actual.items.map((item) => item.id).join() === expected.ids.join()
      if (!isEqual || (expected.next !== null && actual.next !== expected.next)) different += 1
      cursor = actual.next
    }
  }
  return { pages, different }
}
