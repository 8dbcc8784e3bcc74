import { eq } from "drizzle-orm"
import { db } from "@/db"
import { events } from "@/db/schema/events"
import { likes, postCounterDeltas, posts } from "@/db/schema/posts"
import { createGroup, postInGroup } from "@/db/testing/create-group"
import { expect, test } from "@/db/testing/fixtures"
import { newId } from "@/lib/core/ids"
import { blockPerson } from "@/lib/people/block"
import { rollUpCounters } from "./counters"
import { createPost } from "./create-post"
import { deletePost } from "./delete-post"
import { hydratePosts } from "./hydrate"
import { likePost, unlikePost } from "./likes"
import { repostPost, unrepostPost } from "./reposts"

const none = { replies: 0, reposts: 0, likes: 0 }

test("a like counts at once for the liker, and after the roll-up for everybody", async ({ people }) => {
  const [bo, cy, dee] = await people("bo", "cy", "dee")
  const { id } = (await createPost(bo, { body: "Hello" })).item
  const liked = await likePost(cy, { id })
  expect(liked).toEqual({
    id,
    counts: { ...none, likes: 1 },
    mine: { liked: true, reaction: "like", reposted: false, author: false },
  })
  expect((await hydratePosts(cy, [id]))[0]?.counts.likes).toBe(1)
  expect((await hydratePosts(dee, [id]))[0]?.counts.likes).toBe(0)
  expect(await rollUpCounters()).toBe(1)
  for (const viewer of [bo, cy, dee]) expect((await hydratePosts(viewer, [id]))[0]?.counts.likes).toBe(1)
  expect((await hydratePosts(cy, [id]))[0]?.mine.liked).toBe(true)
  expect((await hydratePosts(dee, [id]))[0]?.mine.liked).toBe(false)
})

test("R07: liking and taking it back, twice each, changes each thing once", async ({ people }) => {
  const [bo, cy] = await people("bo", "cy")
  const { id } = (await createPost(bo, { body: "Hello" })).item
  for (let round = 0; round < 2; round++) expect((await likePost(cy, { id })).counts.likes).toBe(1)
  await rollUpCounters()
  expect((await likePost(cy, { id })).counts.likes).toBe(1)
  for (let round = 0; round < 2; round++) {
    expect(await unlikePost(cy, { id })).toMatchObject({ counts: none, mine: { liked: false } })
  }
  await rollUpCounters()
  expect((await hydratePosts(bo, [id]))[0]?.counts).toEqual(none)
  expect(await db.select().from(likes)).toEqual([])
  const told = await db.select({ kind: events.kind }).from(events).orderBy(events.id)
  expect(told.map((event) => event.kind)).toEqual(["post.created", "like.created", "like.deleted"])
})

test("O03: fifty likes at once are fifty likes", async ({ people }) => {
  const [bo, cy] = await people("bo", "cy")
  const { id } = (await createPost(bo, { body: "Hello" })).item
  const crowd = Array.from({ length: 50 }, (_, i) => ({ ...cy, id: String(1000 + i) }))
  const rolled = Promise.all([rollUpCounters(), rollUpCounters()])
  await Promise.all(crowd.flatMap((viewer) => [likePost(viewer, { id }), likePost(viewer, { id })]))
  await rolled
  while ((await rollUpCounters()) > 0);
  expect((await hydratePosts(bo, [id]))[0]?.counts.likes).toBe(50)
})

test("reposting a repost reposts the original, and only once", async ({ people }) => {
  const [bo, cy, dee] = await people("bo", "cy", "dee")
  const { id } = (await createPost(bo, { body: "Hello" })).item
  await repostPost(cy, { id })
  const [row] = await db.select().from(posts).where(eq(posts.authorId, cy.id))
  const repost = row?.id ?? ""
  expect(row).toMatchObject({ repostOfId: id, body: "", visibility: 0 })
  const again = await repostPost(dee, { id: repost })
  expect(again).toMatchObject({ id, mine: { reposted: true }, counts: { reposts: 1 } })
  await repostPost(dee, { id })
  await rollUpCounters()
  expect((await hydratePosts(bo, [id]))[0]?.counts.reposts).toBe(2)
  expect((await likePost(dee, { id: repost })).id).toBe(id)
})

test("a repost can be taken back and made again; taking it back twice is harmless", async ({ people }) => {
  const [bo, cy] = await people("bo", "cy")
  const { id } = (await createPost(bo, { body: "Hello" })).item
  await repostPost(cy, { id })
  for (let round = 0; round < 2; round++) {
    expect(await unrepostPost(cy, { id })).toMatchObject({ counts: none, mine: { reposted: false } })
  }
  expect(await repostPost(cy, { id })).toMatchObject({ counts: { reposts: 1 }, mine: { reposted: true } })
  await rollUpCounters()
  expect((await hydratePosts(bo, [id]))[0]?.counts.reposts).toBe(1)
})

test("I04: what does not exist, what is for others and what somebody who blocked me wrote are refused alike", async ({
  people,
}) => {
  const [bo, cy, eve] = await people("bo", "cy", "eve")
  const group = await createGroup("design-crit", "private", bo, cy)
  const secret = await postInGroup(bo, group, "canary-of-the-group")
  const blocked = (await createPost(cy, { body: "Hello" })).item.id
  await blockPerson(cy, { handle: "eve" })
  for (const act of [likePost, unlikePost, repostPost, unrepostPost]) {
    const refusals = [secret, blocked, newId(), "1"].map((id) => act(eve, { id }).catch(String))
    expect(new Set(await Promise.all(refusals)).size).toBe(1)
    await expect(act(eve, { id: secret })).rejects.toMatchObject({ code: "not_found" })
  }
  expect(await db.select().from(likes)).toEqual([])
  expect(await db.select().from(postCounterDeltas)).toEqual([])
})

test("Z04: a member may like what the group says but not carry it out", async ({ people }) => {
  const [bo, cy] = await people("bo", "cy")
  const group = await createGroup("design-crit", "private", bo, cy)
  const id = await postInGroup(bo, group, "between us")
  expect((await likePost(cy, { id })).counts.likes).toBe(1)
  await expect(repostPost(cy, { id })).rejects.toMatchObject({ code: "forbidden" })
  const told = await db.select().from(events)
  expect(told).toMatchObject([{ kind: "like.created", postId: id, groupId: group.id }])
})

test("a deleted post takes no more likes and reposts", async ({ people }) => {
  const [bo, cy] = await people("bo", "cy")
  const { id } = (await createPost(bo, { body: "Hello" })).item
  await likePost(cy, { id })
  await deletePost(bo, { id })
  await expect(likePost(cy, { id })).rejects.toThrow("This post was deleted")
  await expect(repostPost(cy, { id })).rejects.toThrow("This post was deleted")
  expect((await unlikePost(cy, { id })).mine.liked).toBe(false)
})
