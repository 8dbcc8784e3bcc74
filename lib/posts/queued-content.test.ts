import { eq } from "drizzle-orm"
import { db } from "@/db"
import { groupQueue } from "@/db/schema/groups"
import { media } from "@/db/schema/media"
import { polls } from "@/db/schema/polls"
import { posts } from "@/db/schema/posts"
import { createGroup, postInGroup, type TestGroup } from "@/db/testing/create-group"
import type { Viewer } from "@/lib/auth/viewer"
import { days, minutes } from "@/lib/core/clock"
import type { Id } from "@/lib/core/ids"
import { mediaWords } from "@/lib/media/policy"
import { sweepMedia } from "@/lib/media/sweep-media"
import { expect, test } from "@/lib/media/testing/media-fixtures"
import { jpeg } from "@/lib/media/testing/pictures"
import { createPost } from "./create-post"
import { approveQueued, declineQueued, withdrawQueued } from "./decide-queued"
import { deletePost } from "./delete-post"
import { findServedMedia } from "./find-served-media"
import { hydratePosts } from "./hydrate"
import type { CreatePostInput } from "./input"
import { listMyQueued, listQueue } from "./queue"
import { showMedia } from "./show-media"
import { moderatedGroup, waitWith } from "./testing/moderated-group"
import { lunch } from "./testing/polls"

const saidIn = async (group: TestGroup) =>
  db.select().from(posts).where(eq(posts.groupId, group.id)).orderBy(posts.id)

/** Lets what the author sends wait, turns it down, and sends again what is left of it, which is then let in. */
async function resent(
  lead: Viewer,
  author: Viewer,
  { input, group }: { input: CreatePostInput; group: TestGroup },
) {
  const id = await waitWith(author, input, group)
  await declineQueued(lead, { slug: group.slug, id })
  const [kept] = await listMyQueued(author, group)
  if (!kept) throw new Error("Nothing was kept.")
  const { body, poll, quote, question, replyPolicy, more } = kept
  const again = await waitWith(
    author,
    {
      ...{ body, question, replyPolicy, more, media: kept.media.map((one) => one.id) },
      ...{ poll: poll ?? undefined, quoteOf: quote && "post" in quote ? quote.post.id : undefined },
      ...(kept.media.length === 0 && { media: undefined }),
    },
    group,
  )
  const posted = await approveQueued(lead, { slug: group.slug, id: again })
  return (await hydratePosts(lead, [posted.id]))[0]
}

test("images wait with their post, are seen by its author and those who decide, and are posted with it", async ({
  people,
  files,
}) => {
  const [bo, cy] = await people("bo", "cy")
  const group = await moderatedGroup(bo, cy)
  const image = await files.upload(cy, await jpeg(), { name: "yard.jpg" })
  const id = await waitWith(cy, { body: "", media: [image.id] }, group)
  const shown = { id, body: "", media: [{ id: image.id, name: "yard.jpg" }], lostMedia: false }
  expect((await listQueue(bo, group)).items).toMatchObject([shown])
  expect(await listMyQueued(cy, group)).toMatchObject([shown])
  const posted = await approveQueued(bo, { slug: group.slug, id })
  expect(await hydratePosts(bo, [posted.id])).toMatchObject([{ body: "", media: [{ id: image.id }] }])
  expect(await db.select().from(media)).toMatchObject([{ postId: posted.id }])
})

test("a poll waits with its post, and its time begins when it is let in", async ({ people, clock }) => {
  const [bo, cy] = await people("bo", "cy")
  const group = await moderatedGroup(bo, cy)
  const id = await waitWith(cy, { body: "Lunch?", poll: lunch }, group)
  expect((await listQueue(bo, group)).items).toMatchObject([{ id, poll: lunch }])
  expect(await db.$count(polls)).toBe(0)
  clock.forward(days(3))
  const posted = await approveQueued(bo, { slug: group.slug, id })
  const [post] = await hydratePosts(cy, [posted.id])
  expect(post?.poll).toMatchObject({ options: lunch.options, closed: false, voters: 0 })
  const closesInMs = new Date(post?.poll?.closesAt ?? 0).getTime() - Date.now()
  expect(closesInMs).toBeGreaterThan(minutes(lunch.minutes - 5))
})

test("a quote waits with what it is about, as each reader may see that", async ({ people }) => {
  const [bo, cy] = await people("bo", "cy")
  const group = await moderatedGroup(bo, cy)
  const original = await createPost(bo, { body: "Original" })
  const quoteOf = original.item.id
  const id = await waitWith(cy, { body: "Look", quoteOf }, group)
  expect((await listQueue(bo, group)).items).toMatchObject([{ quote: { post: { body: "Original" } } }])
  const posted = await approveQueued(bo, { slug: group.slug, id })
  expect(await hydratePosts(cy, [posted.id])).toMatchObject([{ quote: { post: { id: quoteOf } } }])
})

test("a question, and who can reply, wait with their post", async ({ people }) => {
  const [bo, cy] = await people("bo", "cy")
  const group = await moderatedGroup(bo, cy)
  const id = await waitWith(cy, { body: "Who knows?", question: true, replyPolicy: "mentioned" }, group)
  expect((await listQueue(bo, group)).items).toMatchObject([{ question: true, replyPolicy: "mentioned" }])
  const posted = await approveQueued(bo, { slug: group.slug, id })
  const [post] = await hydratePosts(cy, [posted.id])
  expect(post?.thread).toMatchObject({ question: true, replyPolicy: "mentioned" })
})

test("a thread waits as one post and is let in as a whole, in its order", async ({ people }) => {
  const [bo, cy] = await people("bo", "cy")
  const group = await moderatedGroup(bo, cy)
  const id = await waitWith(cy, { body: "One", more: ["Two", "Three"] }, group)
  expect((await listQueue(bo, group)).items).toMatchObject([{ body: "One", more: ["Two", "Three"] }])
  expect(await saidIn(group)).toEqual([])
  const posted = await approveQueued(bo, { slug: group.slug, id })
  const said = await saidIn(group)
  expect(said.map(({ body }) => body)).toEqual(["One", "Two", "Three"])
  expect(said.map(({ replyToId }) => replyToId)).toEqual([null, posted.id, said[1]?.id])
  await expect(waitWith(cy, { body: "One", more: ["x".repeat(501)] }, group)).rejects.toMatchObject({
    code: "invalid",
  })
})

test("what was declined can be sent again with everything on it, each kind of it", async ({
  people,
  files,
}) => {
  const [bo, cy] = await people("bo", "cy")
  const group = await moderatedGroup(bo, cy)
  const image = await files.upload(cy, await jpeg())
  const original = await createPost(bo, { body: "Original" })
  const again = (input: CreatePostInput) => resent(bo, cy, { input, group })
  expect(await again({ body: "", media: [image.id], more: ["Two"], question: true })).toMatchObject({
    media: [{ id: image.id }],
    thread: { question: true, tail: { count: 1 } },
  })
  expect(await again({ body: "Lunch?", poll: lunch })).toMatchObject({ poll: { options: lunch.options } })
  expect(await again({ body: "Look", quoteOf: original.item.id, replyPolicy: "nobody" })).toMatchObject({
    quote: { post: { id: original.item.id } },
    thread: { replyPolicy: "nobody" },
  })
})

test("K08: however often and by whomever it is approved at once, a thread with images is posted once", async ({
  people,
  files,
}) => {
  const [bo, cy] = await people("bo", "cy")
  const group = await moderatedGroup(bo, cy)
  const image = await files.upload(cy, await jpeg())
  const id = await waitWith(cy, { body: "One", more: ["Two"], media: [image.id] }, group)
  const outcomes = await Promise.allSettled(
    Array.from({ length: 4 }, () => approveQueued(bo, { slug: group.slug, id })),
  )
  expect(outcomes.filter(({ status }) => status === "fulfilled")).toHaveLength(1)
  expect((await saidIn(group)).map(({ body }) => body)).toEqual(["One", "Two"])
})

test("Z20: what went while it waited is told to whoever would let it in, and the rest of it still waits", async ({
  people,
  files,
}) => {
  const [bo, cy] = await people("bo", "cy")
  const group = await moderatedGroup(bo, cy)
  const original = await createPost(bo, { body: "Original" })
  const image = await files.upload(cy, await jpeg())
  const quoting = await waitWith(cy, { body: "Look", quoteOf: original.item.id }, group)
  const showing = await waitWith(cy, { body: "See", media: [image.id], more: ["Two"] }, group)
  await deletePost(bo, { id: original.item.id })
  await db.update(media).set({ state: "failed", failure: "canary" })
  expect((await listQueue(bo, group)).items).toMatchObject([
    { id: quoting, body: "Look", quote: { gone: true } },
    { id: showing, body: "See", lostMedia: true, media: [{ failure: null }] },
  ])
  const decide = (id: Id) => approveQueued(bo, { slug: group.slug, id })
  await expect(decide(quoting)).rejects.toThrow(
    "The post that this quotes cannot be quoted any more. Decline it",
  )
  await expect(decide(showing)).rejects.toThrow(
    "Something attached to this post is not there any more. Decline it",
  )
  expect(await saidIn(group)).toEqual([])
  expect(await db.$count(groupQueue)).toBe(2)
  await declineQueued(bo, { slug: group.slug, id: showing })
  expect((await listMyQueued(cy, group)).map(({ body, more }) => [body, more])).toEqual([
    ["Look", []],
    ["See", ["Two"]],
  ])
})

test("Z12: an image that waits is served to its author and to those who decide, and to nobody else; declined, to its author", async ({
  people,
  files,
}) => {
  const [bo, cy, dee, eve] = await people("bo", "cy", "dee", "eve")
  const group = await moderatedGroup(bo, cy, dee)
  const { id } = await files.upload(cy, await jpeg())
  await showMedia({ mediaId: id })
  const served = async () => {
    const asked = [bo, cy, dee, eve].map((viewer) => findServedMedia(viewer, { id, variant: "400" }))
    return (await Promise.allSettled(asked)).map(({ status }) => status === "fulfilled")
  }
  expect(await served()).toEqual([false, true, false, false])
  const waiting = await waitWith(cy, { body: "", media: [id] }, group)
  expect(await served()).toEqual([true, true, false, false])
  await declineQueued(bo, { slug: group.slug, id: waiting })
  expect(await served()).toEqual([false, true, false, false])
})

test("I02: what waits carries only what its author has uploaded and could post, and may quote there", async ({
  people,
  files,
}) => {
  const [bo, cy, dee] = await people("bo", "cy", "dee")
  const group = await moderatedGroup(bo, cy)
  const image = await files.upload(dee, await jpeg())
  const inside = await postInGroup(dee, await createGroup("elsewhere", "private", dee, cy), "Between us")
  await expect(waitWith(cy, { body: "", media: [image.id] }, group)).rejects.toThrow(mediaWords.gone)
  await expect(waitWith(cy, { body: "Look", quoteOf: inside }, group)).rejects.toMatchObject({
    code: "forbidden",
  })
  expect(await db.select().from(groupQueue)).toEqual([])
})

test("U10: an image is kept for as long as its post waits or is there declined, and no longer", async ({
  people,
  files,
  clock,
}) => {
  const [bo, cy] = await people("bo", "cy")
  const group = await moderatedGroup(bo, cy)
  const image = await files.upload(cy, await jpeg())
  const id = await waitWith(cy, { body: "", media: [image.id] }, group)
  clock.forward(days(10))
  await sweepMedia()
  await declineQueued(bo, { slug: group.slug, id })
  clock.forward(days(10))
  await sweepMedia()
  expect(await listMyQueued(cy, group)).toMatchObject([{ media: [{ id: image.id }] }])
  await withdrawQueued(cy, { slug: group.slug, id })
  clock.forward(days(2))
  await sweepMedia()
  expect(await db.select().from(media)).toEqual([])
})
