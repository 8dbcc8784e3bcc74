import pg from "pg"
import { pool } from "@/db"
import { createGroup, postInGroup } from "@/db/testing/create-group"
import { expect, test } from "@/db/testing/fixtures"
import type { Viewer } from "@/lib/auth/viewer"
import type { Id } from "@/lib/core/ids"
import { putMedia } from "@/lib/media/testing/put-media"
import { blockPerson } from "@/lib/people/block"
import { createPost } from "@/lib/posts/create-post"
import { deletePost } from "@/lib/posts/delete-post"
import { repostPost } from "@/lib/posts/reposts"
import { timelinePage } from "./page"

const shows = async (author: Viewer, body: string, place: { group?: string; replyTo?: Id } = {}) => {
  const posted = await createPost(author, { body, media: [await putMedia(author, body)], ...place })
  if (!("item" in posted)) throw new Error("this group lets posts wait")
  return posted.item.id
}

const seen = async (viewer: Viewer, handle: string, limit = 50) => {
  const texts: string[] = []
  let cursor: string | null = null
  do {
    const page = await timelinePage(viewer, { kind: "person", handle, tab: "media" }, { cursor, limit })
    texts.push(...page.items.map(({ post }) => post.body))
    cursor = page.next
  } while (cursor !== null)
  return texts
}

test("the tab Media has somebody's own posts and replies with images or files, newest first, page by page", async ({
  people,
}) => {
  const [bo, cy] = await people("bo", "cy")
  const first = await shows(bo, "the yard")
  await createPost(bo, { body: "words alone" })
  const theirs = await shows(cy, "the roof")
  await shows(bo, "seen from here", { replyTo: theirs })
  await repostPost(bo, { id: theirs })
  await shows(bo, "the gate")
  const gone = await shows(bo, "gone")
  await deletePost(bo, { id: gone })
  expect(await seen(cy, "bo", 1)).toEqual(["the gate", "seen from here", "the yard"])
  expect(await seen(cy, "cy")).toEqual(["the roof"])
  expect(first).not.toBe(gone)
})

test("Z12 Z19: what was shown in a private group, and between blocked people, is not there, nor on any page before", async ({
  people,
}) => {
  const [bo, cy, eve] = await people("bo", "cy", "eve")
  const group = await createGroup("design-crit", "private", bo, cy)
  await postInGroup(bo, group, "in confidence")
  for (let n = 0; n < 3; n++) await shows(bo, `draft ${n}`, { group: "design-crit" })
  await shows(bo, "the yard")
  for (const viewer of [bo, cy, eve]) expect(await seen(viewer, "bo", 1)).toEqual(["the yard"])
  await blockPerson(bo, { handle: "eve" })
  expect(await seen(eve, "bo")).toEqual([])
  expect(await seen(bo, "eve")).toEqual([])
})

test("Q05: of somebody who wrote thousands of posts and showed nothing, hardly anything is read", async ({
  people,
}) => {
  const [bo] = await people("bo")
  const admin = new pg.Client({ connectionString: process.env.TEST_DATABASE_ADMIN_URL })
  await admin.connect()
  try {
    await admin.query(
      "insert into posts (id, author_id, body) select i, $1::bigint, 'text' from generate_series(1, 5000) i",
      [bo.id],
    )
    await admin.query("analyze posts")
    const read = async () => {
      await pool.query("select pg_stat_force_next_flush()")
      await pool.query("select 1")
      const { rows } = await admin.query<{ n: string }>(
        `select t.seq_tup_read + t.idx_tup_fetch + (select sum(i.idx_tup_read) from pg_stat_user_indexes i where i.relname = 'posts') as n
         from pg_stat_user_tables t where t.relname = 'posts'`,
      )
      return Number(rows[0]?.n)
    }
    const before = await read()
    expect(await seen(bo, "bo")).toEqual([])
    expect((await read()) - before).toBeLessThan(20)
  } finally {
    await admin.end()
  }
})
