import { eq } from "drizzle-orm"
import { db } from "@/db"
import { groupMembers, groups } from "@/db/schema/groups"
import { posts } from "@/db/schema/posts"
import { idempotencyKeys } from "@/db/schema/requests"
import { createGroup, postInGroup } from "@/db/testing/create-group"
import { expect, test } from "@/db/testing/fixtures"
import { actOnce } from "@/lib/auth/idempotency"
import type { Viewer } from "@/lib/auth/viewer"
import { type Id, newId } from "@/lib/core/ids"
import { changeVisibility } from "@/lib/groups/change-visibility"
import { groupOf } from "@/lib/groups/testing/group-of"
import { blockPerson, unblockPerson } from "@/lib/people/block"
import { createPost } from "./create-post"
import { deletePost } from "./delete-post"
import { editPost } from "./edit-post"
import { hydratePosts } from "./hydrate"
import { CreatePostInput } from "./input"
import { canQuote } from "./policy"
import { purgeDeletedPost } from "./purge"
import { repostPost } from "./reposts"

const write = async (author: Viewer, body: string) => (await createPost(author, { body })).item.post
const quote = async (author: Viewer, quoteOf: Id) =>
  (await createPost(author, { body: "Worth reading", quoteOf })).item.post
const quoteIn = async (viewer: Viewer, id: Id) => (await hydratePosts(viewer, [id]))[0]?.quote

test("a quote shows the post that it is about, to its author at once and to everybody", async ({
  people,
}) => {
  const [bo, cy, dee] = await people("bo", "cy", "dee")
  const original = await write(bo, "Release day #ship")
  const made = await quote(cy, original.id)
  expect(made.quote).toEqual({
    post: {
      ...{ id: original.id, body: original.body, entities: original.entities, createdAt: original.createdAt },
      ...{
        author: original.author,
        group: null,
        audience: "company",
        isQuote: false,
        media: [],
        hasPoll: false,
      },
    },
  })
  expect(await hydratePosts(dee, [made.id])).toMatchObject([{ body: "Worth reading", quote: made.quote }])
  expect(original.quote).toBeNull()
})

test("quoting a repost quotes the original; of a quote in a quote only the first is shown", async ({
  people,
}) => {
  const [bo, cy, dee] = await people("bo", "cy", "dee")
  const original = await write(bo, "Release day")
  await repostPost(cy, { id: original.id })
  const [repost] = await db.select().from(posts).where(eq(posts.repostOfId, original.id))
  const first = await quote(dee, repost?.id ?? "")
  expect(first.quote).toMatchObject({ post: { id: original.id } })
  const second = await quote(cy, first.id)
  expect(second.quote).toMatchObject({ post: { id: first.id, isQuote: true } })
  expect(JSON.stringify(second.quote)).not.toContain("Release day")
})

test("Z03: what is for a group alone is quoted in that group and nowhere else, and outsiders hear of none of it", async ({
  people,
}) => {
  const [bo, cy, eve] = await people("bo", "cy", "eve")
  const group = await createGroup("design-crit", "private", bo, cy)
  await createGroup("heron", "secret", bo, cy)
  const secret = await postInGroup(bo, group, "canary")
  for (const place of [{}, { group: "heron" }]) {
    const refused = createPost(cy, { body: "Look", quoteOf: secret, ...place })
    await expect(refused).rejects.toMatchObject({ code: "forbidden" })
    await expect(refused).rejects.toThrow("for its group alone")
  }
  const refusals = [secret, newId()].map((quoteOf) =>
    createPost(eve, { body: "Look", quoteOf }).catch(String),
  )
  expect(new Set(await Promise.all(refusals)).size).toBe(1)
  expect(await db.select().from(posts)).toHaveLength(1)
  const posted = await createPost(cy, { body: "Look", quoteOf: secret, group: "design-crit" })
  if (!("item" in posted)) throw new Error("The post waits.")
  expect(posted.item.post).toMatchObject({ audience: "group", quote: { post: { body: "canary" } } })
  expect(await hydratePosts(eve, [posted.item.id])).toEqual([])
})

test("Z03 Z24: once a group has closed, a quote of it shows those outside nothing, and members what it says", async ({
  people,
}) => {
  const [bo, cy, eve] = await people("bo", "cy", "eve")
  const group = await groupOf("canary-group", "public", bo, cy)
  const original = await postInGroup(bo, group, "canary")
  const { id } = await quote(eve, original)
  expect(await quoteIn(eve, id)).toMatchObject({ post: { body: "canary", group: { slug: "canary-group" } } })
  await changeVisibility(bo, { slug: "canary-group", visibility: "private" })
  const [shown] = await hydratePosts(eve, [id])
  expect(shown).toMatchObject({ body: "Worth reading", quote: { gone: true } })
  for (const trace of ["canary", original]) expect(JSON.stringify(shown)).not.toContain(trace)
  expect(await quoteIn(cy, id)).toMatchObject({ post: { body: "canary" } })
  await db.delete(groupMembers).where(eq(groupMembers.personId, cy.id))
  expect(await quoteIn(cy, id)).toEqual({ gone: true })
})

test("Z23: between people in a block there are no quotes, whichever of them has blocked", async ({
  people,
}) => {
  const [bo, cy, dee] = await people("bo", "cy", "dee")
  const original = await write(bo, "Hello")
  const { id } = await quote(dee, original.id)
  for (const [blocker, blocked] of [
    [bo, cy],
    [cy, bo],
  ] as const) {
    await blockPerson(blocker, blocked)
    expect(await quoteIn(cy, id)).toEqual({ gone: true })
    await expect(quote(cy, original.id)).rejects.toMatchObject({ code: "not_found" })
    await unblockPerson(blocker, blocked)
    expect(await quoteIn(cy, id)).toMatchObject({ post: { body: "Hello" } })
  }
})

test("L01: a quote of a deleted post shows that it is gone, and a minute later nothing of it is left", async ({
  people,
}) => {
  const [bo, cy] = await people("bo", "cy")
  const original = await write(bo, "canary")
  const input = { body: "Worth reading", quoteOf: original.id }
  const send = () =>
    actOnce(
      { personId: cy.id, action: "posts.create", key: "a-key-of-mine", input },
      { before: async () => undefined, act: () => createPost(cy, input) },
    )
  const { id } = (await send()).item
  await deletePost(bo, { id: original.id })
  expect(await quoteIn(cy, id)).toEqual({ gone: true })
  await expect(quote(cy, original.id)).rejects.toThrow("This post was deleted")
  await purgeDeletedPost({ postId: original.id })
  expect(JSON.stringify(await db.select().from(idempotencyKeys))).not.toContain("canary")
  expect((await send()).item).toMatchObject({ id, post: { body: "Worth reading", quote: { gone: true } } })
})

test("a deleted quote quotes nothing any more, also in what a repeated request hears", async ({ people }) => {
  const [bo, cy] = await people("bo", "cy")
  const original = await write(bo, "canary")
  const input = { body: "Worth reading", quoteOf: original.id }
  await actOnce(
    { personId: cy.id, action: "posts.create", key: "a-key-of-mine", input },
    { before: async () => undefined, act: () => createPost(cy, input) },
  )
  const [row] = await db.select().from(posts).where(eq(posts.quoteOfId, original.id))
  const id = row?.id ?? ""
  await deletePost(cy, { id })
  expect(await quoteIn(bo, id)).toBeNull()
  await purgeDeletedPost({ postId: id })
  expect(JSON.stringify(await db.select().from(idempotencyKeys))).not.toContain("canary")
})

test("a quote says what its original says now", async ({ people }) => {
  const [bo, cy] = await people("bo", "cy")
  const original = await write(bo, "One")
  const { id } = await quote(cy, original.id)
  await editPost(bo, { id: original.id, from: "One", body: "Two" })
  expect(await quoteIn(cy, id)).toMatchObject({ post: { body: "Two" } })
  expect(await editPost(cy, { id, from: "Worth reading", body: "Read it" })).toMatchObject({
    body: "Read it",
    quote: { post: { body: "Two" } },
  })
})

test("what is for a group alone is not offered for a quote while the group takes no posts", async ({
  people,
}) => {
  const [bo, cy] = await people("bo", "cy")
  const group = await createGroup("design-crit", "private", bo, cy)
  const id = await postInGroup(bo, group, "between us")
  const offered = async () => (await hydratePosts(cy, [id])).map(canQuote)
  expect(await offered()).toEqual([true])
  await db.update(groups).set({ archivedAt: new Date() }).where(eq(groups.id, group.id))
  expect(await offered()).toEqual([false])
  const refused = createPost(cy, { body: "Look", quoteOf: id, group: group.slug })
  await expect(refused).rejects.toMatchObject({ code: "conflict" })
})

test("a reply quotes nothing, and a quote names a post by its number", () => {
  expect(CreatePostInput.safeParse({ body: "Hi", quoteOf: "7" }).success).toBe(true)
  expect(CreatePostInput.safeParse({ body: "Hi", quoteOf: "7", replyTo: "8" }).success).toBe(false)
  for (const quoteOf of ["0", "-1", "1e9", "9223372036854775808", "", 7])
    expect(CreatePostInput.safeParse({ body: "Hi", quoteOf }).success).toBe(false)
})
