import { pool } from "@/db"
import type { Viewer } from "@/lib/auth/viewer"
import type { Id } from "@/lib/core/ids"
import { plainLike } from "@/lib/core/reactions"
import { createPost } from "@/lib/posts/create-post"
import { reactToPost } from "@/lib/posts/likes"
import { timelinePage } from "@/lib/timelines/page"
import { median } from "../measure"

/** Runs `act` through so many workers for `count` calls in all; gives calls a second. */
export async function rate(
  workers: number,
  count: number,
  act: (index: number) => Promise<unknown>,
): Promise<number> {
  let next = 0
  const started = performance.now()
  const worker = async () => {
    while (next < count) await act(next++)
  }
  await Promise.all(Array.from({ length: workers }, worker))
  return count / ((performance.now() - started) / 1000)
}

/**
 * Home pages a second of 16 clients, as a share of the same posts read by primary key by as many: the median of seven
 * short rounds in turns, because the machine's speed changes within seconds.
 */
export async function pagesAsShareOfLimit(viewers: Viewer[]): Promise<number> {
  const viewer = (index: number) => viewers[index % viewers.length] as Viewer
  const ids: Id[][] = []
  const home = (index: number) => timelinePage(viewer(index), { kind: "home" })
  for (let index = 0; index < viewers.length; index++)
    ids.push((await home(index)).items.map((item) => item.post.id))
  const limit = (index: number) =>
    pool.query({
      name: "bench_limit",
      text: "select * from posts where id = any($1::bigint[])",
      values: [ids[index % ids.length]],
    })
  // Every connection first maps the memory that it reads, as those of a process that has served for a while have.
  await rate(16, 1500, home)
  await rate(16, 6000, limit)
  const shares: number[] = []
  for (let round = 0; round < 7; round++)
    shares.push((await rate(16, 500, home)) / (await rate(16, 3000, limit)))
  return median(shares)
}

/** Bytes of write-ahead log of one post on average, written by the person whom most follow and by one without followers. */
export async function walOfPosts(popular: Viewer, unknown: Viewer) {
  return { popular: await walOf(popular), unknown: await walOf(unknown) }
}

async function walOf(author: Viewer): Promise<number> {
  const count = 50
  // Full-page images follow a checkpoint, not a post: one post first touches the pages.
  for (let warm = 0; warm < 20; warm++) await createPost(author, { body: `Warming up ${warm}` })
  const before = await walPosition()
  for (let index = 0; index < count; index++)
    await createPost(author, { body: `What we learned this week about #queues, part ${index}` })
  return ((await walPosition()) - before) / count
}

async function walPosition(): Promise<number> {
  const { rows } = await pool.query<{ bytes: string }>(
    "select pg_wal_lsn_diff(pg_current_wal_insert_lsn(), '0/0') as bytes",
  )
  return Number(rows[0]?.bytes)
}

/** Reactions a second of 50 people on one post, in these ways by turns, as a share of those spread over as many posts. */
export async function hotPost(viewers: Viewer[], posts: Id[], kinds: string[]): Promise<number> {
  const [hot = "", ...spread] = posts
  const react = (index: number, id: Id) =>
    reactToPost(viewers[index % viewers.length] as Viewer, {
      id,
      kind: kinds[index % kinds.length] ?? plainLike,
    })
  const everywhere = await rate(50, viewers.length, (index) =>
    react(index, spread[index % spread.length] ?? hot),
  )
  return (await rate(50, viewers.length, (index) => react(index, hot))) / everywhere
}
