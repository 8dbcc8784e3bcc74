import { eq } from "drizzle-orm"
import { db } from "@/db"
import { events } from "@/db/schema/events"
import { groupMembers, groups } from "@/db/schema/groups"
import { postEdits, posts, postTags } from "@/db/schema/posts"
import { idempotencyKeys } from "@/db/schema/requests"
import { createGroup, postInGroup } from "@/db/testing/create-group"
import { expect, test } from "@/db/testing/fixtures"
import { actOnce } from "@/lib/auth/idempotency"
import type { Viewer } from "@/lib/auth/viewer"
import { type Id, newId } from "@/lib/core/ids"
import { groupOf } from "@/lib/groups/testing/group-of"
import { blockPerson } from "@/lib/people/block"
import { timelinePage } from "@/lib/timelines/page"
import { createPost } from "./create-post"
import { approveQueued } from "./decide-queued"
import { editPost } from "./edit-post"
import { listEdits } from "./edits"
import { hydratePosts } from "./hydrate"
import { EditPostInput } from "./input"
import { likePost } from "./likes"
import { canEdit } from "./policy"
import { repostPost } from "./reposts"
import { moderatedGroup, wait } from "./testing/moderated-group"

const write = async (author: Viewer, body: string) => (await createPost(author, { body })).item.post

const historyOf = async (viewer: Viewer, id: Id) => (await listEdits(viewer, { id })).map(({ body }) => body)

test("an early change is without trace: the text is another, and nobody can tell", async ({ people }) => {
  const [bo, cy] = await people("bo", "cy")
  const { id, body } = await write(bo, "Lunch at twelv #soup")
  await likePost(bo, { id })
  const edited = await editPost(bo, { id, from: body, body: " Lunch at twelve, @cy? #bread\r\n" })
  expect(edited).toMatchObject({ id, body: "Lunch at twelve, @cy? #bread", editedAt: null })
  expect(edited.entities.map(({ kind }) => kind)).toEqual(["mention", "hashtag"])
  expect(await hydratePosts(cy, [id])).toMatchObject([{ body: edited.body, editedAt: null }])
  expect(await db.select().from(postTags)).toEqual([{ tag: "bread", postId: id }])
  expect((await timelinePage(cy, { kind: "tag", tag: "soup" })).items).toEqual([])
  expect((await timelinePage(cy, { kind: "tag", tag: "bread" })).items).toMatchObject([{ id }])
  expect(await historyOf(cy, id)).toEqual([edited.body])
  expect(await db.select().from(postEdits)).toEqual([])
  const told = await db.select().from(events).where(eq(events.kind, "post.edited"))
  expect(told).toMatchObject([{ actorId: bo.id, postId: id, groupId: null }])
})

test("the same change sent twenty times at once is one change, and one event", async ({ people }) => {
  const [bo, cy] = await people("bo", "cy")
  const { id } = await write(bo, "One")
  await likePost(cy, { id })
  const send = () => editPost(bo, { id, from: "One", body: "Two" })
  const answers = await Promise.all(Array.from({ length: 20 }, send))
  for (const answer of answers) expect(answer).toEqual(answers[0])
  expect(await historyOf(cy, id)).toEqual(["Two", "One"])
  expect(await db.select().from(events).where(eq(events.kind, "post.edited"))).toHaveLength(1)
})

test("of two windows that began with the same text the second is refused, and overwrites nothing", async ({
  people,
}) => {
  const [bo] = await people("bo")
  const { id } = await write(bo, "One")
  await editPost(bo, { id, from: "One", body: "Two" })
  const late = editPost(bo, { id, from: "One", body: "Three" })
  await expect(late).rejects.toMatchObject({ code: "conflict" })
  await expect(late).rejects.toThrow("changed elsewhere")
  expect((await hydratePosts(bo, [id]))[0]?.body).toBe("Two")
  expect((await editPost(bo, { id, from: "Two", body: "Three" })).body).toBe("Three")
})

test("I01: nobody changes what others wrote, not even an admin, nor a repost; all hear the same", async ({
  people,
}) => {
  const [bo, cy, ada] = await people("bo", "cy", "ada")
  const post = await write(bo, "Mine")
  await repostPost(cy, { id: post.id })
  const before = await db.select().from(posts)
  const repost = before.find(({ repostOfId }) => repostOfId)?.id ?? ""
  const input = { from: "Mine", body: "Theirs" }
  const refusals = [
    ...[cy, ada].map((stranger) => editPost(stranger, { id: post.id, ...input })),
    ...[repost, newId(), "1"].map((id) => editPost(cy, { id, ...input })),
  ].map((refused) => refused.catch(String))
  expect(new Set(await Promise.all(refusals))).toEqual(
    new Set(["DomainError: This post does not exist, or is not for you."]),
  )
  for (const stranger of [cy, ada])
    expect(canEdit((await hydratePosts(stranger, [post.id]))[0] ?? post)).toBe(false)
  expect(canEdit(post)).toBe(true)
  expect(await db.select().from(posts)).toEqual(before)
})

test("I03: a change is a text and nothing else", () => {
  const input = { id: "7", body: "New", from: "Old" }
  expect(EditPostInput.parse(input)).toEqual(input)
  for (const extra of ["authorId", "group", "replyTo", "quoteOf", "editedAt", "audience", "visibility"])
    expect(EditPostInput.safeParse({ ...input, [extra]: "1" }).success).toBe(false)
  for (const field of ["id", "body", "from"])
    expect(EditPostInput.safeParse({ ...input, [field]: undefined }).success).toBe(false)
})

test.for([
  ["N08: nothing visible", "\u3164\u200d \n", "Write something first."],
  ["N06: a lone surrogate", "hello \ud83d there", "cannot be stored"],
  ["N05: 501 characters", "a".repeat(501), "at most 500 characters"],
  ["R06: eleven mentions", Array.from({ length: 11 }, (_, i) => `@per${i}`).join(" "), "at most 10 people"],
] as const)("%s is no change", async ([, body, message], { people }) => {
  const [bo] = await people("bo")
  const post = await write(bo, "Hello")
  await expect(editPost(bo, { id: post.id, from: "Hello", body })).rejects.toThrow(message)
  expect(await hydratePosts(bo, [post.id])).toEqual([post])
})

test("Z08: a change mentions nobody who may not read the post, and nobody in a block with its author", async ({
  people,
}) => {
  const [bo, cy, eve, dee] = await people("bo", "cy", "eve", "dee")
  const group = await createGroup("design-crit", "private", bo, cy, dee)
  await blockPerson(dee, { handle: "bo" })
  const id = await postInGroup(bo, group, "Hello")
  const edited = await editPost(bo, { id, from: "Hello", body: `@cy @${eve.handle} @dee` })
  expect(edited.entities).toMatchObject([{ kind: "mention", handle: "cy" }])
  expect(edited).toMatchObject({ audience: "group", group: { slug: "design-crit" } })
})

test("A17: whoever left a closed group changes nothing there any more", async ({ people }) => {
  const [bo, cy] = await people("bo", "cy")
  const group = await createGroup("design-crit", "private", bo, cy)
  const id = await postInGroup(cy, group, "Hello")
  await db.delete(groupMembers).where(eq(groupMembers.personId, cy.id))
  // Neither does the answer say what became of the post.
  for (const from of ["Hello", "Something older"])
    await expect(editPost(cy, { id, from, body: "Bye" })).rejects.toMatchObject({ code: "not_found" })
})

test("in an archived group nothing is changed, and the author is told why", async ({ people }) => {
  const [bo] = await people("bo")
  const group = await groupOf("engineering", "public", bo)
  const id = await postInGroup(bo, group, "Hello")
  await db.update(groups).set({ archivedAt: new Date() }).where(eq(groups.id, group.id))
  expect((await hydratePosts(bo, [id])).map(canEdit)).toEqual([false])
  const refused = editPost(bo, { id, from: "Hello", body: "Bye" })
  await expect(refused).rejects.toMatchObject({ code: "conflict" })
  await expect(refused).rejects.toThrow("archived")
})

test("what a moderator has let in is not changed behind their back; an answer there is", async ({
  people,
}) => {
  const [bo, cy] = await people("bo", "cy")
  const group = await moderatedGroup(bo, cy)
  const { id } = await approveQueued(bo, { slug: group.slug, id: await wait(cy, "Harmless", group) })
  await expect(editPost(cy, { id, from: "Harmless", body: "Not so" })).rejects.toMatchObject({
    code: "forbidden",
  })
  const { item } = await createPost(cy, { body: "An answer", replyTo: id })
  expect((await editPost(cy, { id: item.id, from: "An answer", body: "Another" })).body).toBe("Another")
})

test("L02: whoever repeats the request that made the post hears what it says now", async ({ people }) => {
  const [bo] = await people("bo")
  const input = { body: "canary" }
  const send = () =>
    actOnce(
      { personId: bo.id, action: "posts.create", key: "a-key-of-mine", input },
      { before: async () => undefined, act: () => createPost(bo, input) },
    )
  const { id } = (await send()).item
  await editPost(bo, { id, from: "canary", body: "Two #tag" })
  expect(JSON.stringify(await db.select().from(idempotencyKeys))).not.toContain("canary")
  expect((await send()).item).toMatchObject({ id, post: { body: "Two #tag", entities: [{ tag: "tag" }] } })
})
