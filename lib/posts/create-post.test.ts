import { eq } from "drizzle-orm"
import { db } from "@/db"
import { events } from "@/db/schema/events"
import { groupMembers } from "@/db/schema/groups"
import { posts, postTags } from "@/db/schema/posts"
import { createGroup, postInGroup } from "@/db/testing/create-group"
import { expect, test } from "@/db/testing/fixtures"
import { actOnce } from "@/lib/auth/idempotency"
import { newId } from "@/lib/core/ids"
import { blockPerson } from "@/lib/people/block"
import { rollUpCounters } from "./counters"
import { createPost } from "./create-post"
import { deletePost } from "./delete-post"
import { hydratePosts } from "./hydrate"
import { CreatePostInput } from "./input"
import type { TimelineItem } from "./view"

const mentionsOf = (item: TimelineItem) =>
  item.post.entities.flatMap((entity) => (entity.kind === "mention" ? [entity.handle] : []))

test("a post shows up as written, with its author and nothing counted yet", async ({ people }) => {
  const [bo] = await people("bo", "cy")
  const { item } = await createPost(bo, { body: "  Hello @cy and @nobody, see #Launch\r\n" })
  expect(item.post).toMatchObject({
    author: { handle: "bo", name: "Bo Lindqvist", title: "Engineer", department: "Engineering", left: false },
    body: "Hello @cy and @nobody, see #Launch",
    counts: { replies: 0, reposts: 0, likes: 0 },
    mine: {
      ...{ liked: false, reaction: null, reposted: false, author: true },
      ...{ bookmarked: false, pinned: false, threadMuted: false },
    },
    ...{ replyTo: null, rootId: null, deleted: false, group: null, audience: "company" },
  })
  expect(item.post.entities.map((entity) => entity.kind)).toEqual(["mention", "hashtag"])
  expect(mentionsOf(item)).toEqual(["cy"])
  expect(await db.select().from(postTags)).toEqual([{ tag: "launch", postId: item.id }])
  expect(await db.select().from(events)).toMatchObject([
    { kind: "post.created", actorId: bo.id, postId: item.id, groupId: null },
  ])
})

test("N06: what was typed comes back exactly, in any script", async ({ people }) => {
  const [bo] = await people("bo")
  for (const body of [
    "日本語 👨‍👩‍👧‍👦 ħéłłô",
    "שלום\n\n\tعالم",
    "`a' -- $1 %s {} \\x00 \\u0000`",
    "'; drop table posts; --",
  ]) {
    expect((await createPost(bo, { body })).item.post.body).toBe(body)
  }
})

test.for([
  ["N08: nothing visible", "\u3164\u200d\u2800 \n", "Write something first."],
  ["N06: a lone surrogate", "hello \ud83d there", "cannot be stored"],
  ["N06: a NUL", "hello \0 there", "cannot be stored"],
  ["N05: 501 characters", "a".repeat(501), "at most 500 characters"],
  ["N04: a few graphemes of ten thousand marks", `z${"\u0301".repeat(3000)}`, "too many combined characters"],
  ["R06: eleven mentions", Array.from({ length: 11 }, (_, i) => `@per${i}`).join(" "), "at most 10 people"],
] as const)("%s is refused and nothing is stored", async ([, body, message], { people }) => {
  const [bo] = await people("bo")
  await expect(createPost(bo, { body })).rejects.toThrow(message)
  await expect(createPost(bo, { body })).rejects.toMatchObject({ code: "invalid" })
  expect(await db.select().from(posts)).toEqual([])
  expect(await db.select().from(events)).toEqual([])
})

test("N05: 500 families of four are 500 characters, too heavy to store; 71 of them fit", async ({
  people,
}) => {
  const [bo] = await people("bo")
  const family = "👨‍👩‍👧‍👦"
  await expect(createPost(bo, { body: family.repeat(500) })).rejects.toMatchObject({ code: "invalid" })
  const { item } = await createPost(bo, { body: family.repeat(71) })
  expect(item.post.body).toBe(family.repeat(71))
})

test("K08: the same key sent twenty times at once makes one post, one event, one reply", async ({
  people,
}) => {
  const [bo] = await people("bo")
  const input = { body: "Hello" }
  const request = { personId: bo.id, action: "posts.create", key: "the-same-key", input }
  const send = () => actOnce(request, { before: async () => undefined, act: () => createPost(bo, input) })
  const replies = await Promise.all(Array.from({ length: 20 }, send))
  for (const reply of replies) expect(reply).toEqual(replies[0])
  expect(await db.select().from(posts)).toHaveLength(1)
  expect(await db.select().from(events)).toHaveLength(1)
})

test("a reply joins the thread and is counted at the post it answers", async ({ people }) => {
  const [bo, cy] = await people("bo", "cy")
  const first = (await createPost(bo, { body: "Lunch?" })).item.post
  const second = (await createPost(cy, { body: "Yes", replyTo: first.id })).item.post
  const third = (await createPost(bo, { body: "When?", replyTo: second.id })).item.post
  expect(second).toMatchObject({ replyTo: { id: first.id, handle: "bo" }, rootId: first.id })
  expect(third).toMatchObject({ replyTo: { id: second.id, handle: "cy" }, rootId: first.id })
  await rollUpCounters()
  const counted = await hydratePosts(bo, [first.id, second.id, third.id])
  expect(counted.map((post) => post.counts.replies)).toEqual([1, 1, 0])
  const told = await db.select().from(events).where(eq(events.kind, "reply.created"))
  expect(told.map((event) => event.postId).sort()).toEqual([second.id, third.id].sort())
})

test("a reply to a group's post stays in the group, and mentions only its members", async ({ people }) => {
  const [bo, cy, eve] = await people("bo", "cy", "eve")
  const group = await createGroup("design-crit", "private", bo, cy)
  const id = await postInGroup(bo, group, "between us")
  const { item } = await createPost(cy, { body: "@bo and @eve", replyTo: id })
  expect(item.post).toMatchObject({ group: { slug: "design-crit" }, audience: "group" })
  expect(mentionsOf(item)).toEqual(["bo"])
  expect(await hydratePosts(eve, [item.id])).toEqual([])
})

test("Z05: whoever may not read a post cannot answer it, and hears the same as for one that does not exist", async ({
  people,
}) => {
  const [bo, cy, eve] = await people("bo", "cy", "eve")
  const group = await createGroup("design-crit", "private", bo, cy)
  const secret = await postInGroup(bo, group, "between us")
  const refusals = await Promise.all(
    [secret, newId()].map((replyTo) => createPost(eve, { body: "Hi", replyTo }).catch(String)),
  )
  expect(new Set(refusals).size).toBe(1)
  await expect(createPost(eve, { body: "Hi", replyTo: secret })).rejects.toMatchObject({ code: "not_found" })
  expect(await db.select().from(posts)).toHaveLength(1)
})

test("A17: whoever left the group cannot answer there any more", async ({ people }) => {
  const [bo, cy] = await people("bo", "cy")
  const group = await createGroup("design-crit", "private", bo, cy)
  const id = await postInGroup(bo, group, "between us")
  await createPost(cy, { body: "Hi", replyTo: id })
  await db.delete(groupMembers).where(eq(groupMembers.personId, cy.id))
  await expect(createPost(cy, { body: "Hi again", replyTo: id })).rejects.toMatchObject({ code: "not_found" })
})

test("Z23: between blocked people there are no replies and no mentions", async ({ people }) => {
  const [bo, cy] = await people("bo", "cy")
  const { id } = (await createPost(bo, { body: "Hello" })).item
  await blockPerson(bo, { handle: "cy" })
  await expect(createPost(cy, { body: "Hi", replyTo: id })).rejects.toMatchObject({ code: "not_found" })
  expect(mentionsOf((await createPost(cy, { body: "Hey @bo" })).item)).toEqual([])
})

test("a deleted post cannot be answered, and says so", async ({ people }) => {
  const [bo, cy] = await people("bo", "cy")
  const { id } = (await createPost(bo, { body: "Hello" })).item
  await deletePost(bo, { id })
  await expect(createPost(cy, { body: "Hi", replyTo: id })).rejects.toThrow("This post was deleted")
})

test("I03: a post is only its text and what it answers, whatever else is sent", () => {
  for (const extra of [
    "authorId",
    "groupId",
    "visibility",
    "kind",
    "createdAt",
    "deletedAt",
    "likes",
    "id",
  ]) {
    expect(CreatePostInput.safeParse({ body: "Hello", [extra]: "1" }).success).toBe(false)
  }
  for (const replyTo of ["0", "-1", "1e9", "9223372036854775808", "1; drop table posts", "", " 1", 5]) {
    expect(CreatePostInput.safeParse({ body: "Hello", replyTo }).success).toBe(false)
  }
  expect(CreatePostInput.parse({ body: "Hello", replyTo: "7" })).toEqual({ body: "Hello", replyTo: "7" })
})
