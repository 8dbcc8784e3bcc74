import "server-only"
import { type SQL, sql } from "drizzle-orm"
import { bookmarkFolders, bookmarks } from "@/db/schema/bookmarks"
import { posts } from "@/db/schema/posts"
import { statement } from "@/db/statement"
import { me } from "@/db/viewer-placeholder"
import type { Viewer } from "@/lib/auth/viewer"
import { cutPage, type Page } from "@/lib/core/cursor"
import { notFound } from "@/lib/core/errors"
import { type Id, IdInput } from "@/lib/core/ids"
import { notBlocked } from "@/lib/people/not-hidden"
import type { PageRequest } from "../skeleton"

/** `id` is the bookmark's own; of a post that is gone or of somebody in a block with the viewer, nothing is read. */
export type Bookmark = { id: Id; postId: Id; isShown: boolean }
type Row = Bookmark | { id: null }

// Whether the viewer may still read it, the hydration says.
const newest = (further: SQL) =>
  sql`select b.id, b.post_id as "postId", exists (
        select from ${posts} p where p.id = b.post_id and p.deleted_at is null and ${notBlocked(me, sql`p.author_id`)}
      ) as "isShown"
      from ${bookmarks} b
      where b.person_id = ${me.id} and b.id < ${sql.placeholder("cursor")} and ${further}
      order by b.id desc limit ${sql.placeholder("rows")}`

const walk = statement<Row>("feed_bookmarks", newest(sql`true`))

// The folder and its page in one round trip; an empty folder is one row without an id.
const walkFolder = statement<Row>(
  "feed_bookmarks_folder",
  sql`select item.*
      from (select f.id from ${bookmarkFolders} f
        where f.id = ${sql.placeholder("folder")} and f.owner_id = ${me.id} limit 1) place
      left join lateral (${newest(sql`b.folder_id = place.id`)}) item on true
      order by item.id desc`,
)

/**
 * What the viewer keeps, all of it or one folder, last kept first. Muting does not take anything from it. Throws
 * `not_found`, alike for a folder that nobody has and for somebody else's.
 */
export async function readBookmarksFeed(
  viewer: Viewer,
  { folder }: { folder?: Id },
  { cursor, limit }: PageRequest,
): Promise<Page<Bookmark>> {
  const request = { viewer: viewer.id, cursor, rows: limit + 1 }
  if (folder === undefined) return cutPage((await walk(request)).filter(isBookmark), limit)
  // Pages hand over what stands in the address: what is no id names no folder.
  const rows = IdInput.safeParse(folder).success ? await walkFolder({ ...request, folder }) : []
  if (rows.length === 0) throw notFound("This folder")
  return cutPage(rows.filter(isBookmark), limit)
}

function isBookmark(row: Row): row is Bookmark {
  return row.id !== null
}
