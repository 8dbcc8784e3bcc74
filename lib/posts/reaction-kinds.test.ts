import { sql } from "drizzle-orm"
import { db } from "@/db"
import { events } from "@/db/schema/events"
import { likes, postCounterDeltas, postCounters } from "@/db/schema/posts"
import { createGroup, postInGroup } from "@/db/testing/create-group"
import { expect, test } from "@/db/testing/fixtures"
import type { Viewer } from "@/lib/auth/viewer"
import { defaultReactions } from "@/lib/core/reactions"
import { blockPerson } from "@/lib/people/block"
import { rollUpCounters } from "./counters"
import { createPost } from "./create-post"
import { deletePost } from "./delete-post"
import { hydratePosts } from "./hydrate"
import { likePost, reactToPost, unlikePost } from "./likes"
import { listReactions } from "./list-reactions"

const none = { replies: 0, reposts: 0, likes: 0 }
const seenBy = async (viewer: Viewer, id: string) => {
  const [post] = await hydratePosts(viewer, [id])
  return post && { counts: post.counts, reaction: post.mine.reaction }
}

test("one reaction takes the place of another: who gave it sees it at once, everybody after the roll-up", async ({
  people,
}) => {
  const [bo, cy, dee] = await people("bo", "cy", "dee")
  const { id } = (await createPost(bo, { body: "Hello" })).item
  expect(await reactToPost(cy, { id, kind: "funny" })).toEqual({
    id,
    counts: { ...none, likes: 1, kinds: { funny: 1 } },
    mine: { liked: true, reaction: "funny", reposted: false, author: false },
  })
  expect(await seenBy(cy, id)).toEqual({
    counts: { ...none, likes: 1, kinds: { funny: 1 } },
    reaction: "funny",
  })
  expect(await seenBy(dee, id)).toEqual({ counts: none, reaction: null })
  await rollUpCounters()
  expect(await seenBy(dee, id)).toEqual({
    counts: { ...none, likes: 1, kinds: { funny: 1 } },
    reaction: null,
  })
  expect((await reactToPost(cy, { id, kind: "sad" })).counts).toEqual({
    ...none,
    likes: 1,
    kinds: { sad: 1 },
  })
  expect(await seenBy(cy, id)).toEqual({ counts: { ...none, likes: 1, kinds: { sad: 1 } }, reaction: "sad" })
  expect((await likePost(cy, { id })).counts).toEqual({ ...none, likes: 1 })
  await rollUpCounters()
  expect(await seenBy(dee, id)).toEqual({ counts: { ...none, likes: 1 }, reaction: null })
  expect(await db.select().from(likes)).toMatchObject([{ personId: cy.id, kind: "like" }])
})

test("R07: reacting to and fro leaves the counts exact, whenever they are rolled up", async ({ people }) => {
  const [bo, cy, dee] = await people("bo", "cy", "dee")
  const { id } = (await createPost(bo, { body: "Hello" })).item
  await reactToPost(dee, { id, kind: "sad" })
  for (const kind of ["funny", "funny", "sad", "like", "thanks"]) {
    await reactToPost(cy, { id, kind })
    await rollUpCounters()
  }
  expect(await seenBy(bo, id)).toMatchObject({ counts: { likes: 2, kinds: { sad: 1, thanks: 1 } } })
  for (let round = 0; round < 2; round++)
    expect((await unlikePost(cy, { id })).counts).toEqual({ ...none, likes: 1, kinds: { sad: 1 } })
  await unlikePost(dee, { id })
  await rollUpCounters()
  expect(await seenBy(bo, id)).toEqual({ counts: none, reaction: null })
  expect(await db.select().from(postCounters)).toMatchObject([{ likes: 0, kinds: null }])
  const told = await db.select({ kind: events.kind }).from(events).orderBy(events.id)
  const count = (wanted: string) => told.filter(({ kind }) => kind === wanted).length
  expect(["like.created", "like.changed", "like.deleted"].map(count)).toEqual([2, 3, 2])
})

test("K08 O03: a crowd that reacts in all ways at once, each many times, is counted exactly", async ({
  people,
}) => {
  const [bo, cy] = await people("bo", "cy")
  const { id } = (await createPost(bo, { body: "Hello" })).item
  const crowd = Array.from({ length: 12 }, (_, i) => ({ ...cy, id: String(1000 + i) }))
  const kinds = defaultReactions.map(({ kind }) => kind)
  await Promise.all(
    crowd.flatMap((viewer, i) =>
      kinds.map((_, n) => reactToPost(viewer, { id, kind: kinds[(i + n) % kinds.length] ?? "like" })),
    ),
  )
  while ((await rollUpCounters()) > 0);
  const { rows } = await db.execute<{ kinds: Record<string, number> }>(
    sql`select jsonb_object_agg(kind, n) as kinds from (
      select kind, count(*)::int as n from likes where kind <> 'like' group by kind) given`,
  )
  expect(await seenBy(bo, id)).toMatchObject({ counts: { likes: 12, kinds: rows[0]?.kinds ?? {} } })
})

test("the company's set alone is accepted; what is no longer in it still counts", async ({ people }) => {
  const [bo, cy] = await people("bo", "cy")
  const { id } = (await createPost(bo, { body: "Hello" })).item
  await expect(reactToPost(cy, { id, kind: "wow" })).rejects.toMatchObject({ code: "invalid" })
  expect(await db.select().from(likes)).toEqual([])
  await reactToPost(cy, { id, kind: "funny" })
  await rollUpCounters()
  await db.update(likes).set({ kind: "wow" })
  await db.update(postCounters).set({ kinds: { wow: 1 } })
  expect(await seenBy(cy, id)).toMatchObject({ counts: { kinds: { wow: 1 } }, reaction: "wow" })
  expect((await unlikePost(cy, { id })).counts).toEqual(none)
})

test("who reacted is listed by kind, without those in a block with the reader", async ({ people }) => {
  const [bo, cy, dee, eve] = await people("bo", "cy", "dee", "eve")
  const { id } = (await createPost(bo, { body: "Hello" })).item
  await likePost(cy, { id })
  await reactToPost(dee, { id, kind: "funny" })
  await reactToPost(eve, { id, kind: "funny" })
  const names = async (kind?: string) =>
    (await listReactions(bo, { id, kind })).items.map(({ handle }) => handle).toSorted()
  expect([await names(), await names("funny"), await names("like"), await names("sad")]).toEqual([
    ["cy", "dee", "eve"],
    ["dee", "eve"],
    ["cy"],
    [],
  ])
  const handles: string[] = []
  for (let cursor: string | null = ""; cursor !== null; ) {
    const page = await listReactions(bo, { id, limit: 1, ...(cursor && { cursor }) })
    handles.push(...page.items.map(({ handle }) => handle))
    cursor = page.next
  }
  expect(handles.toSorted()).toEqual(["cy", "dee", "eve"])
  await blockPerson(dee, { handle: "bo" })
  expect(await names("funny")).toEqual(["eve"])
})

test("Z14: who reacted to what a group says, to a deleted post or to one behind a block is told to nobody outside", async ({
  people,
}) => {
  const [bo, cy, eve] = await people("bo", "cy", "eve")
  const group = await createGroup("design-crit", "private", bo, cy)
  const inside = await postInGroup(bo, group, "between us")
  const { id: gone } = (await createPost(bo, { body: "Oops" })).item
  const { id: blocked } = (await createPost(cy, { body: "Hello" })).item
  await reactToPost(cy, { id: inside, kind: "funny" })
  await deletePost(bo, { id: gone })
  await blockPerson(cy, { handle: "eve" })
  const refusals = [inside, gone, blocked, "1"].map((id) => listReactions(eve, { id }).catch(String))
  expect(new Set(await Promise.all(refusals)).size).toBe(1)
  await expect(reactToPost(eve, { id: inside, kind: "funny" })).rejects.toMatchObject({ code: "not_found" })
  await expect(reactToPost(eve, { id: gone, kind: "funny" })).rejects.toThrow("This post was deleted")
  expect(await db.select().from(postCounterDeltas)).toHaveLength(1)
})
