import { eq } from "drizzle-orm"
import { db } from "@/db"
import { events } from "@/db/schema/events"
import { linkPreviews, postPreviews } from "@/db/schema/link-previews"
import { posts } from "@/db/schema/posts"
import { expect, test } from "@/db/testing/fixtures"
import { overlapping } from "@/lib/groups/testing/overlapping"
import { approveQueued } from "./decide-queued"
import { deletePost } from "./delete-post"
import { editPost } from "./edit-post"
import { purgeDeletedPost } from "./purge"
import { removePreview } from "./remove-preview"
import { showPreview } from "./show-preview"
import { moderatedGroup, wait } from "./testing/moderated-group"
import { link, news } from "./testing/news"
import { lookAtPages, shownTo, waitingPages, writes } from "./testing/previewed"

test("its author takes a preview away for good, nobody else does, and again it changes nothing", async ({
  people,
}) => {
  const [bo, cy] = await people("bo", "cy")
  const stage = await news()
  const { id, body } = await writes(bo, `Look ${link}`)
  await lookAtPages(stage)
  await expect(removePreview(cy, { id })).rejects.toMatchObject({ code: "not_found" })
  for (const _ of [1, 2]) expect(await removePreview(bo, { id })).toMatchObject({ preview: null })
  expect(await db.$count(events, eq(events.kind, "post.attached"))).toBe(2)
  // The same link in other words does not bring it back.
  await editPost(bo, { id, from: body, body: `See ${link}` })
  expect(await shownTo(cy, id)).toBeNull()
})

test("after a change of the text the post shows what it links to now", async ({ people }) => {
  const [bo, cy] = await people("bo", "cy")
  const stage = await news()
  const { id } = await writes(bo, link)
  await lookAtPages(stage)
  await editPost(bo, { id, from: link, body: `Words before ${link}` })
  expect(await shownTo(cy, id)).toMatchObject({ url: link })
  await editPost(bo, { id, from: `Words before ${link}`, body: "http://news.example/other" })
  expect(await shownTo(cy, id)).toBeNull()
  await lookAtPages(stage)
  expect(await shownTo(cy, id)).toMatchObject({ url: "http://news.example/other" })
  await editPost(bo, { id, from: "http://news.example/other", body: "No link" })
  expect([await shownTo(cy, id), await db.$count(postPreviews)]).toEqual([null, 0])
})

test("a post that is written while its page is looked at shows the page too", async ({ people }) => {
  const [bo, cy] = await people("bo", "cy")
  const stage = await news()
  await writes(bo, link)
  const [job] = await waitingPages()
  const look = async () => job && showPreview(job, stage)
  expect(await overlapping(() => writes(cy, `Too ${link}`), look)).toEqual(["fulfilled", "fulfilled"])
  const rows = await db.select({ id: posts.id }).from(posts)
  for (const { id } of rows) expect(await shownTo(bo, id)).toMatchObject({ title: "Soup day" })
  expect(rows).toHaveLength(2)
})

test("S13: two who link to a new page in the same moment have it looked at once", async ({ people }) => {
  const [bo, cy] = await people("bo", "cy")
  expect(
    await overlapping(
      () => writes(bo, link),
      () => writes(cy, link),
    ),
  ).toEqual(["fulfilled", "fulfilled"])
  expect([await db.$count(linkPreviews), (await waitingPages()).length]).toEqual([1, 1])
  expect(await db.$count(postPreviews)).toBe(2)
})

test("L01: a deleted post shows no page, and nothing says any more that it did", async ({ people }) => {
  const [bo, cy] = await people("bo", "cy")
  const stage = await news()
  const { id } = await writes(bo, link)
  const late = await writes(bo, "http://news.example/late")
  await deletePost(bo, { id: late.id })
  await lookAtPages(stage)
  for (const gone of [id, late.id]) {
    if (gone === id) await deletePost(bo, { id })
    expect(await shownTo(cy, gone)).toBeNull()
    await purgeDeletedPost({ postId: gone })
  }
  expect(await db.$count(postPreviews)).toBe(0)
})

test("a post that a moderator lets in shows the page that it links to", async ({ people }) => {
  const [mo, bo] = await people("mo", "bo")
  const group = await moderatedGroup(mo, bo)
  const stage = await news()
  const waiting = await wait(bo, `Look ${link}`, group)
  expect(await waitingPages()).toEqual([])
  const { id } = await approveQueued(mo, { slug: group.slug, id: waiting })
  expect(await waitingPages()).toMatchObject([{ personId: bo.id }])
  await lookAtPages(stage)
  expect(await shownTo(bo, id)).toMatchObject({ title: "Soup day" })
})
