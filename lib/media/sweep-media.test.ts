import { randomUUID } from "node:crypto"
import { existsSync } from "node:fs"
import { Readable } from "node:stream"
import { db } from "@/db"
import { drafts } from "@/db/schema/drafts"
import { media } from "@/db/schema/media"
import { outgoingPosts } from "@/db/schema/outgoing"
import type { Viewer } from "@/lib/auth/viewer"
import { days, hours, now } from "@/lib/core/clock"
import { type Id, newId } from "@/lib/core/ids"
import { createPost } from "@/lib/posts/create-post"
import { removeStrays } from "./remove-strays"
import { sweepMedia } from "./sweep-media"
import { expect, test } from "./testing/media-fixtures"
import { jpeg } from "./testing/pictures"

const left = async () => (await db.select({ id: media.id }).from(media)).map(({ id }) => id)

async function draft(person: Viewer, id: Id) {
  const content = { text: "Look", key: randomUUID(), media: [id] }
  const row = { personId: person.id, context: "new", content, version: 1, updatedAt: now() }
  await db.insert(drafts).values(row)
}

async function schedule(author: Viewer, id: Id) {
  const publishAt = new Date(now().getTime() + days(30))
  const contents = [{ body: "", media: [id] }]
  await db
    .insert(outgoingPosts)
    .values({ id: newId(), authorId: author.id, contents, publishAt, isScheduled: true })
}

test("U10: what nobody posted within a day is gone with its files; what is posted, drafted or scheduled is kept", async ({
  people,
  files,
  clock,
}) => {
  const [bo] = await people("bo")
  const upload = async () => (await files.upload(bo, await jpeg())).id
  const [posted, drafted, scheduled, forgotten] = [
    await upload(),
    await upload(),
    await upload(),
    await upload(),
  ]
  await createPost(bo, { body: "", media: [posted] })
  await draft(bo, drafted)
  await schedule(bo, scheduled)
  clock.forward(hours(23))
  await sweepMedia()
  expect(await left()).toHaveLength(4)
  clock.forward(hours(2))
  await sweepMedia()
  expect((await left()).toSorted()).toEqual([posted, drafted, scheduled].toSorted())
  expect((await files.list()).some((path) => path.includes(forgotten))).toBe(false)
  await db.delete(drafts)
  await db.delete(outgoingPosts)
  clock.forward(days(2))
  await sweepMedia()
  expect([await left(), (await files.list()).length]).toEqual([[posted], 1])
})

test("U06: files that no row knows of are removed, those of uploads under way are not", async ({
  people,
  files,
  clock,
}) => {
  const [bo] = await people("bo")
  await files.upload(bo, await jpeg())
  const source = () => Readable.from([Buffer.from("x")])
  await files.store.put(`media/${newId()}/upload`, source(), { bytes: 1, contentType: "" })
  await files.store.put(`previews/${newId()}/picture`, source(), { bytes: 1, contentType: "" })
  await removeStrays()
  expect(await files.list()).toHaveLength(3)
  clock.forward(hours(2))
  await removeStrays()
  expect(await files.list()).toHaveLength(2)
})

test("what a crash left behind where images are worked on is cleared after an hour", async ({
  files,
  clock,
}) => {
  const folder = await files.store.openWork()
  await sweepMedia()
  expect(existsSync(folder)).toBe(true)
  clock.forward(hours(2))
  await sweepMedia()
  expect(existsSync(folder)).toBe(false)
})
