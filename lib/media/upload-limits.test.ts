import { eq, sql } from "drizzle-orm"
import { db } from "@/db"
import { media } from "@/db/schema/media"
import { hours } from "@/lib/core/clock"
import { setLimits } from "@/lib/core/limits"
import { createPost } from "@/lib/posts/create-post"
import { setStore } from "./storage/current-store"
import { diskStore } from "./storage/disk-store"
import { noRoom } from "./storage/store"
import { expect, test } from "./testing/media-fixtures"
import { as, jpeg } from "./testing/pictures"

const rows = () => db.select().from(media)

test("R09: images of one person are worked on one after the other, and nobody else waits for them", async ({
  people,
  files,
}) => {
  const [bo, cy] = await people("bo", "cy")
  for (const viewer of [bo, bo, cy]) await files.upload(viewer, await jpeg())
  const { rows: jobs } = await db.execute(sql`select queue_name from graphile_worker.jobs order by id`)
  const queueOf = ({ id }: { id: string }) => ({ queue_name: `media:${id}` })
  expect(jobs).toEqual([queueOf(bo), queueOf(bo), queueOf(cy)])
})

test.for([
  ["../../etc/passwd", "passwd.jpg"],
  ["C:\\temp\\holiday.JPEG", "holiday.JPEG"],
  ["ho\0li\u202egpj.exe", "holigpj.exe.jpg"],
  ['a"b<c>\r\n.jpg', "a_b_c_.jpg"],
  ["\u200b...", "image.jpg"],
  ["überall 日本.jpg", "überall 日本.jpg"],
  ["x".repeat(10_000), `${"x".repeat(116)}.jpg`],
] as const)("U07: the name %j is shown as %j", async ([given, shown], { people, files }) => {
  const [bo] = await people("bo")
  expect((await files.upload(bo, await jpeg(), { name: given })).name).toBe(shown)
})

test("U10: nobody uploads more than 500 MB within a day", async ({ people, files, clock }) => {
  const [bo, cy] = await people("bo", "cy")
  const first = await files.upload(bo, await jpeg())
  await db
    .update(media)
    .set({ bytes: 500_000_000 - 10 })
    .where(eq(media.id, first.id))
  const answer = await files.send(bo, await jpeg())
  expect(answer).toMatchObject({
    status: 429,
    error: { message: expect.stringContaining("500 MB within a day") },
  })
  await files.upload(cy, await jpeg())
  clock.forward(hours(25))
  await files.upload(bo, await jpeg())
})

test("U10 K17: with the disk nearly full an upload is refused, and a text is posted", async ({
  people,
  files,
}) => {
  const [bo] = await people("bo")
  setStore(diskStore(files.folder, { leastFree: Number.MAX_SAFE_INTEGER }))
  const answer = await files.send(bo, await jpeg())
  expect(answer).toMatchObject({ status: 507, error: { code: "no_space" } })
  expect(await rows()).toEqual([])
  expect((await createPost(bo, { body: "Hello" })).item.post.body).toBe("Hello")
})

test("K17: a disk that fills up in the middle keeps no part of an upload", async ({ people, files }) => {
  const [bo] = await people("bo")
  const full = Object.assign(new Error("no space left on device"), { code: "ENOSPC" })
  setStore({
    ...files.store,
    put: (key, source, info) => {
      source.once("data", () => source.destroy(full))
      return files.store.put(key, source, info)
    },
  })
  expect(await files.send(bo, await jpeg())).toMatchObject({
    status: 507,
    error: { message: noRoom().message },
  })
  expect([await rows(), await files.list()]).toEqual([[], []])
})

test("K08: an upload that is sent twenty times under its key is one image", async ({ people, files }) => {
  const [bo, cy] = await people("bo", "cy")
  const image = await jpeg()
  const key = "the-same-key"
  const sent = await Promise.all(Array.from({ length: 20 }, () => files.upload(bo, image, { key })))
  expect(new Set(sent.map(({ id }) => id)).size).toBe(1)
  expect([await rows(), await files.list()]).toMatchObject([{ length: 1 }, { length: 1 }])
  expect(await files.send(bo, await as("png"), { key })).toMatchObject({
    status: 422,
    error: { code: "mismatch" },
  })
  expect((await files.upload(cy, image, { key })).id).not.toBe(sent[0]?.id)
  expect(await files.list()).toHaveLength(2)
})

test("F01 F02: an upload from elsewhere, or by nobody, is refused", async ({ people, files }) => {
  const [bo] = await people("bo")
  const image = await jpeg()
  expect(await files.send(bo, image, { headers: { origin: "https://evil.example" } })).toMatchObject({
    status: 403,
  })
  expect(await files.send(bo, image, { headers: { cookie: "" } })).toMatchObject({ status: 401 })
  expect([await rows(), await files.list()]).toEqual([[], []])
})

test("R01: who uploads too often is told when to go on", async ({ people, files }) => {
  const [bo] = await people("bo")
  setLimits({ LIMIT_UPLOAD: "1/60" })
  await files.upload(bo, await jpeg())
  expect(await files.send(bo, await jpeg())).toMatchObject({ status: 429, error: { code: "rate_limited" } })
  setLimits(null)
})
