import { days, nowMs } from "@/lib/core/clock"
import { expect, test } from "@/lib/media/testing/media-fixtures"
import { jpeg } from "@/lib/media/testing/pictures"
import { createPost } from "@/lib/posts/create-post"
import { postNow } from "./post-now"
import { listPending, listScheduled } from "./queries"
import { rewriteOutgoing } from "./rewrite"
import { schedulePost } from "./schedule-post"
import { takeBack } from "./take-back"

const tomorrow = () => new Date(nowMs() + days(1))

test("a scheduled post shows its author the images that will hang on it, and posts them", async ({
  people,
  files,
}) => {
  const [bo, cy] = await people("bo", "cy")
  const image = await files.upload(bo, await jpeg(), { name: "yard.jpg" })
  const { id } = await schedulePost(bo, { post: { body: "", media: [image.id] }, publishAt: tomorrow() })
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
  const { id } = await schedulePost(bo, { post, publishAt: tomorrow() })
  await takeBack(bo, { id })
  expect(await createPost(bo, post)).toMatchObject({ item: { post: { media: [{ id: image.id }] } } })
  await expect(createPost(bo, post)).rejects.toThrow("not there any more")
})
