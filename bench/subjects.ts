import type { Client } from "pg"
import { pool } from "@/db"
import type { Viewer } from "@/lib/auth/viewer"
import type { Id } from "@/lib/core/ids"
import { maxId } from "@/lib/core/ids"
import type { FeedName } from "@/lib/timelines/input"
import { timelinePage } from "@/lib/timelines/page"
import type { Skeleton } from "@/lib/timelines/skeleton"
import { findHomeIds } from "@/lib/timelines/testing/home-ids"
import type { Sample } from "./measure"

/** A person of the data set, by number, as a viewer. */
export async function viewerNumber(number: number): Promise<Viewer> {
  const { rows } = await pool.query(
    `select id, handle, name, role, department, location, avatar_id as "avatarId", created_at as "createdAt" from people where handle = $1`,
    [`p${number}`],
  )
  return { ...rows[0], sessionId: "0" }
}

/** People spread evenly over the company, without the two made readers at its end. */
export function viewersSpread(count: number, people: number): Promise<Viewer[]> {
  const step = Math.floor((people - 2) / count)
  return Promise.all(Array.from({ length: count }, (_, index) => viewerNumber(1 + index * step)))
}

/** The ids of a skeleton's posts: what the limit then reads by key. */
export const shownIds = ({ items }: Skeleton): Id[] => items.map((item) => item.postId)

/** One page of home without its posts filled in. */
export const homeSkeleton =
  (viewer: Viewer, cursor: Id = maxId): Sample =>
  async () =>
    shownIds(await findHomeIds(viewer, { cursor, limit: 20 }))

/** One whole page of a timeline. */
export const page =
  (viewer: Viewer, feed: FeedName, cursor?: Id): Sample =>
  async () =>
    (await timelinePage(viewer, feed, { cursor })).items.map((item) => item.post.id)

/** Where the given page of somebody's home begins. */
export async function homeCursor(viewer: Viewer, pageNumber: number): Promise<Id> {
  let cursor: Id = maxId
  for (let read = 1; read < pageNumber; read++) {
    const { next } = await findHomeIds(viewer, { cursor, limit: 20 })
    if (next === null) return cursor
    cursor = next
  }
  return cursor
}

/** The posts with the most replies, which fill a page of a thread. */
export async function busyThreads(admin: Client, count: number): Promise<Id[]> {
  const { rows } = await admin.query<{ id: Id }>(
    `select p.id from posts p join post_counters c on c.post_id = p.id
     where p.visibility = 0 order by c.replies desc limit $1`,
    [count],
  )
  return rows.map((row) => row.id)
}

/** The newest posts that everybody may read. */
export async function recentPosts(admin: Client, count: number): Promise<Id[]> {
  const { rows } = await admin.query<{ id: Id }>(
    `select id from posts where visibility = 0 and repost_of_id is null and reply_to_id is null
     order by id desc limit $1`,
    [count],
  )
  return rows.map((row) => row.id)
}
