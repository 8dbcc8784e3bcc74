import { eq } from "drizzle-orm"
import { db } from "@/db"
import { groupMembers } from "@/db/schema/groups"
import { linkPreviews } from "@/db/schema/link-previews"
import { idempotencyKeys } from "@/db/schema/requests"
import { createGroup, postInGroup } from "@/db/testing/create-group"
import { expect, test } from "@/db/testing/fixtures"
import { actOnce } from "@/lib/auth/idempotency"
import type { Viewer } from "@/lib/auth/viewer"
import { type Id, newId } from "@/lib/core/ids"
import { blockPerson } from "@/lib/people/block"
import { createPost } from "./create-post"
import { deletePost } from "./delete-post"
import { hydratePosts } from "./hydrate"
import { purgeDeletedPost } from "./purge"
import { waitingPages, writes } from "./testing/previewed"

const addressOf = (id: Id) => `${process.env.PUBLIC_URL}/posts/${id}`

const belowFor = async (reader: Viewer, id: Id) => (await hydratePosts(reader, [id]))[0]?.quote

test("S07: a link to one of our posts shows that post, without asking anybody", async ({ people }) => {
  const [bo, cy] = await people("bo", "cy")
  const { id } = await writes(bo, "The original")
  const made = await writes(cy, `See ${addressOf(id)}?from=mail and http://news.example`)
  expect(made).toMatchObject({ preview: null, quote: { post: { id, body: "The original" } } })
  expect(await belowFor(bo, made.id)).toEqual(made.quote)
  expect([await waitingPages(), await db.$count(linkPreviews)]).toEqual([[], 0])
})

test("Z13: what a linked post says is for whoever may read it at that moment, and for nobody else", async ({
  people,
}) => {
  const [bo, cy, eve, dee] = await people("bo", "cy", "eve", "dee")
  const group = await createGroup("design-crit", "private", bo, cy, dee)
  const secret = await postInGroup(bo, group, "canary")
  const { id } = await writes(bo, `Read ${addressOf(secret)}`)
  await blockPerson(dee, { handle: "bo" })
  const nothing = await writes(eve, addressOf(newId()))
  expect(await belowFor(cy, id)).toMatchObject({ post: { body: "canary" } })
  for (const reader of [eve, dee]) expect(await belowFor(reader, id)).toEqual(nothing.quote)
  await db.delete(groupMembers).where(eq(groupMembers.personId, cy.id))
  expect(await belowFor(cy, id)).toEqual({ gone: true })
})

test("L01: of a deleted post nothing is left where it is linked to, nor in what is kept for a repeated request", async ({
  people,
}) => {
  const [bo, cy] = await people("bo", "cy")
  const { id } = await writes(bo, "canary")
  const input = { body: addressOf(id) }
  const request = { personId: cy.id, action: "posts.create", key: "key-of-the-link", input }
  const made = await actOnce(request, { before: async () => undefined, act: () => createPost(cy, input) })
  await deletePost(bo, { id })
  expect(await belowFor(cy, made.item.id)).toEqual({ gone: true })
  await purgeDeletedPost({ postId: id })
  expect(JSON.stringify(await db.select().from(idempotencyKeys))).not.toContain("canary")
})

test.for([
  ["a page of ours that is no post", () => `${process.env.PUBLIC_URL}/people/bo`],
  ["a number that is none", () => `${process.env.PUBLIC_URL}/posts/99999999999999999999`],
  ["the largest number and one more", () => `${process.env.PUBLIC_URL}/posts/9223372036854775808`],
] as const)("a link to %s shows nothing", async ([, address], { people }) => {
  const [bo] = await people("bo")
  expect(await writes(bo, address())).toMatchObject({ preview: null, quote: null })
})
