import { randomUUID } from "node:crypto"
import { eq } from "drizzle-orm"
import { db } from "@/db"
import { events } from "@/db/schema/events"
import { media } from "@/db/schema/media"
import { posts } from "@/db/schema/posts"
import { idempotencyKeys } from "@/db/schema/requests"
import { createGroup } from "@/db/testing/create-group"
import { runAction } from "@/lib/auth/run-action"
import { signedIn } from "@/lib/auth/testing/signed-in"
import type { Viewer } from "@/lib/auth/viewer"
import type { Id } from "@/lib/core/ids"
import { mediaWords } from "@/lib/media/policy"
import { expect, test } from "@/lib/media/testing/media-fixtures"
import { jpeg } from "@/lib/media/testing/pictures"
import { createPost } from "./create-post"
import { deletePost } from "./delete-post"
import { describeMedia } from "./describe-media"
import { editPost } from "./edit-post"
import { getPost } from "./get-post"
import { CreatePostInput } from "./input"
import { purgeDeletedPost } from "./purge"

type Upload = (viewer: Viewer, body: Uint8Array) => Promise<{ id: Id }>

const images = async (viewer: Viewer, upload: Upload, count: number) => {
  const ids: Id[] = []
  for (let n = 0; n < count; n++) ids.push((await upload(viewer, await jpeg())).id)
  return ids
}
const pdf = Buffer.from("%PDF-1.7\n%%EOF")
const posted = () => db.select().from(posts)

test("four images are shown in the order in which their author put them, also without a word", async ({
  people,
  files,
}) => {
  const [bo, cy] = await people("bo", "cy")
  const ids = (await images(bo, files.upload, 4)).toReversed()
  const { item } = await createPost(bo, { body: " ", media: ids })
  expect([item.post.body, item.post.media.map(({ id }) => id)]).toEqual(["", ids])
  expect((await getPost(cy, { id: item.id })).media.map(({ id }) => id)).toEqual(ids)
})

test("a post has up to four images or up to four files, never both, and each once", async ({
  people,
  files,
}) => {
  const [bo] = await people("bo")
  const [image = ""] = await images(bo, files.upload, 1)
  const file = await files.upload(bo, pdf, { name: "plan.pdf" })
  await expect(createPost(bo, { body: "", media: [image, file.id] })).rejects.toThrow(mediaWords.mixed)
  expect(await posted()).toEqual([])
  const { item } = await createPost(bo, { body: "The plan", media: [file.id] })
  expect(item.post.media).toMatchObject([{ name: "plan.pdf", url: `/api/media/${file.id}/file` }])
  const ids = ["1", "2", "3", "4", "5"]
  expect(CreatePostInput.safeParse({ body: "", media: ids }).success).toBe(false)
  expect(CreatePostInput.safeParse({ body: "", media: ["1", "1"] }).success).toBe(false)
  expect(CreatePostInput.safeParse({ body: "", media: [] }).success).toBe(false)
})

test("I02: what somebody else has uploaded, what hangs on a post already, and what is not there are refused alike", async ({
  people,
  files,
}) => {
  const [bo, cy] = await people("bo", "cy")
  const [theirs = "", used = "", free = ""] = await images(bo, files.upload, 3)
  await createPost(bo, { body: "", media: [used] })
  for (const [viewer, ids] of [
    ...([
      [cy, [theirs]],
      [bo, [used]],
      [bo, ["1"]],
      [bo, [free, used]],
    ] as const),
  ])
    await expect(createPost(viewer, { body: "Look", media: [...ids] })).rejects.toMatchObject({
      ...{ code: "conflict", message: mediaWords.gone },
    })
  expect(await posted()).toHaveLength(1)
  const rows = await db.select().from(media).where(eq(media.id, theirs))
  expect(rows).toMatchObject([{ postId: null, ownerId: bo.id }])
})

test("K08: two posts that are sent at once with one image are one post and a refusal", async ({
  people,
  files,
}) => {
  const [bo] = await people("bo")
  const [id = ""] = await images(bo, files.upload, 1)
  const sent = await Promise.allSettled(
    Array.from({ length: 5 }, (_, n) => createPost(bo, { body: `post ${n}`, media: [id] })),
  )
  expect(sent.filter(({ status }) => status === "fulfilled")).toHaveLength(1)
  expect(await posted()).toHaveLength(1)
})

test("an image that cannot be used cannot be posted", async ({ people, files }) => {
  const [bo] = await people("bo")
  const [id = ""] = await images(bo, files.upload, 1)
  await db.update(media).set({ state: "failed", failure: "canary" })
  await expect(createPost(bo, { body: "Look", media: [id] })).rejects.toThrow(mediaWords.gone)
})

test("why an image cannot be shown is told to its owner alone", async ({ people, files }) => {
  const [bo, cy] = await people("bo", "cy")
  const [id = ""] = await images(bo, files.upload, 1)
  const { item } = await createPost(bo, { body: "Look", media: [id] })
  await db.update(media).set({ state: "failed", failure: "Too dark." })
  const told = async (viewer: Viewer) => (await getPost(viewer, { id: item.id })).media[0]?.failure
  expect([await told(bo), await told(cy)]).toEqual(["Too dark.", null])
})

test("what is to be seen on an image is said before it is posted and after, and open pages hear of the change", async ({
  people,
  files,
}) => {
  const [bo, cy] = await people("bo", "cy")
  const [id = ""] = await images(bo, files.upload, 1)
  await describeMedia(bo, { id, alt: "A door", focusX: 10, focusY: 90 })
  const { item } = await createPost(bo, { body: "", media: [id] })
  expect(item.post.media).toMatchObject([{ alt: "A door", focus: { x: 10, y: 90 } }])
  const changes = () => db.$count(events, eq(events.kind, "post.attached"))
  await describeMedia(bo, { id, alt: "A door", focusX: 10, focusY: 90 })
  expect(await changes()).toBe(0)
  await describeMedia(bo, { id, alt: "A red door", focusX: 10, focusY: 90 })
  expect([await changes(), (await getPost(cy, { id: item.id })).media[0]?.alt]).toEqual([1, "A red door"])
  const others = { id, alt: "mine now", focusX: 0, focusY: 0 }
  await expect(describeMedia(cy, others)).rejects.toMatchObject({ code: "not_found" })
  await deletePost(bo, { id: item.id })
  await expect(describeMedia(bo, others)).rejects.toMatchObject({ code: "not_found" })
})

test("of a deleted post nothing is left a minute later, neither files nor names, not even in kept replies", async ({
  people,
  files,
}) => {
  const [bo] = await people("bo")
  const { id } = await files.upload(bo, pdf, { name: "canary.pdf" })
  const definition = {
    input: CreatePostInput,
    mutate: createPost,
    rules: { name: "x", idempotent: true },
  } as const
  const call = { input: { body: "", media: [id] }, key: randomUUID(), headers: await signedIn(bo) }
  const answer = await runAction(definition, call)
  const postId = answer.ok && "item" in answer.data ? answer.data.item.id : ""
  const kept = async () =>
    JSON.stringify(await db.select({ reply: idempotencyKeys.reply }).from(idempotencyKeys))
  expect(await kept()).toContain("canary")
  await deletePost(bo, { id: postId })
  expect(await getPost(bo, { id: postId })).toMatchObject({ deleted: true, media: [] })
  await purgeDeletedPost({ postId })
  await purgeDeletedPost({ postId })
  expect([await db.select().from(media), await files.list()]).toEqual([[], []])
  expect(await kept()).not.toContain("canary")
})

test("the text beside images may be taken away; that of a post without them may not", async ({
  people,
  files,
}) => {
  const [bo] = await people("bo")
  const { item } = await createPost(bo, { body: "Look", media: await images(bo, files.upload, 1) })
  expect(await editPost(bo, { id: item.id, from: "Look", body: "" })).toMatchObject({
    body: "",
    deleted: false,
  })
  const { item: plain } = await createPost(bo, { body: "Look" })
  await expect(editPost(bo, { id: plain.id, from: "Look", body: "" })).rejects.toMatchObject({
    code: "invalid",
  })
})

test("Z03: a quote shows the images of a post to those alone who may read that post", async ({
  people,
  files,
}) => {
  const [bo, cy, eve] = await people("bo", "cy", "eve")
  const group = await createGroup("design-crit", "private", bo, cy)
  const media = await images(bo, files.upload, 1)
  const original = await createPost(bo, { body: "Secret", media, group: group.slug })
  if (!("item" in original)) throw new Error("this group lets posts wait")
  const quoting = await createPost(cy, { body: "See", quoteOf: original.item.id, group: group.slug })
  if (!("item" in quoting)) throw new Error("this group lets posts wait")
  const { quote } = await getPost(bo, { id: quoting.item.id })
  expect(quote).toMatchObject({ post: { media: [{ id: media[0] }] } })
  await db.update(posts).set({ visibility: 0, groupId: null }).where(eq(posts.id, quoting.item.id))
  expect((await getPost(eve, { id: quoting.item.id })).quote).toEqual({ gone: true })
})
