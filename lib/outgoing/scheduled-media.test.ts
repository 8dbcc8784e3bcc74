import { db } from "@/db"
import { media } from "@/db/schema/media"
import { days, nowMs } from "@/lib/core/clock"
import { mediaWords } from "@/lib/media/policy"
import { sweepMedia } from "@/lib/media/sweep-media"
import { expect, test } from "@/lib/media/testing/media-fixtures"
import { jpeg } from "@/lib/media/testing/pictures"
import { createPost } from "@/lib/posts/create-post"
import { postNow } from "./post-now"
import { publishDue } from "./publish-due"
import { listPending, listScheduled } from "./queries"
import { rewriteOutgoing } from "./rewrite"
import { schedulePost } from "./schedule-post"
import { takeBack } from "./take-back"

const inDays = (n: number) => new Date(nowMs() + days(n))

test("a scheduled post shows its author the images that will hang on it, and posts them", async ({
  people,
  files,
}) => {
  const [bo, cy] = await people("bo", "cy")
  const image = await files.upload(bo, await jpeg(), { name: "yard.jpg" })
  const { id } = await schedulePost(bo, { post: { body: "", media: [image.id] }, publishAt: inDays(1) })
  expect(await listScheduled(bo)).toMatchObject([
    { id, body: "", media: [{ id: image.id, name: "yard.jpg" }] },
  ])
  expect(await listPending(bo)).toEqual([])
  expect(await listScheduled(cy)).toEqual([])
  await rewriteOutgoing(bo, { id, body: "" })
  expect(await postNow(bo, { id })).toMatchObject({ item: { post: { body: "", media: [{ id: image.id }] } } })
})

test("what is taken back is as it was: its image can be posted after all, and once", async ({
  people,
  files,
}) => {
  const [bo] = await people("bo")
  const image = await files.upload(bo, await jpeg())
  const post = { body: "Look", media: [image.id] }
  const { id } = await schedulePost(bo, { post, publishAt: inDays(1) })
  await takeBack(bo, { id })
  expect(await createPost(bo, post)).toMatchObject({ item: { post: { media: [{ id: image.id }] } } })
  await expect(createPost(bo, post)).rejects.toThrow("not there any more")
})

test("an image waits with the post that is scheduled with it, for as long as that takes, and is posted with it", async ({
  people,
  files,
  clock,
}) => {
  const [bo] = await people("bo")
  const { id } = await files.upload(bo, await jpeg())
  await schedulePost(bo, { post: { body: "", media: [id] }, publishAt: inDays(10) })
  expect(await db.select().from(media)).toMatchObject([{ postId: null }])
  clock.forward(days(9))
  await sweepMedia()
  clock.forward(days(2))
  await publishDue()
  expect(await listScheduled(bo)).toEqual([])
  expect(await db.select().from(media)).toMatchObject([{ id, postId: expect.stringMatching(/^\d+$/) }])
})

test("Z20: a scheduled post whose image is gone when it is due stays with its author, who hears why", async ({
  people,
  files,
  clock,
}) => {
  const [bo] = await people("bo")
  const { id } = await files.upload(bo, await jpeg())
  await schedulePost(bo, { post: { body: "Look", media: [id] }, publishAt: inDays(1) })
  await db.delete(media)
  clock.forward(days(2))
  await publishDue()
  expect(await listScheduled(bo)).toMatchObject([{ body: "Look", failure: mediaWords.gone }])
})
