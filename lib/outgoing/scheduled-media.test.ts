import { db } from "@/db"
import { media } from "@/db/schema/media"
import { days, now } from "@/lib/core/clock"
import { mediaWords } from "@/lib/media/policy"
import { sweepMedia } from "@/lib/media/sweep-media"
import { expect, test } from "@/lib/media/testing/media-fixtures"
import { jpeg } from "@/lib/media/testing/pictures"
import { publishDue } from "./publish-due"
import { listScheduled } from "./queries"
import { schedulePost } from "./schedule-post"

const inDays = (n: number) => new Date(now().getTime() + days(n))

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
