import { spawn } from "node:child_process"
import { once } from "node:events"
import { eq } from "drizzle-orm"
import sharp from "sharp"
import { thumbHashToRGBA } from "thumbhash"
import { db } from "@/db"
import { events } from "@/db/schema/events"
import { media } from "@/db/schema/media"
import type { Viewer } from "@/lib/auth/viewer"
import { hours } from "@/lib/core/clock"
import type { Id } from "@/lib/core/ids"
import { encodeApart } from "@/lib/media/encode/encode-apart"
import { listOwnMedia } from "@/lib/media/list-own-media"
import { readWhole } from "@/lib/media/office-type"
import { removeFiles } from "@/lib/media/remove-files"
import { currentStore } from "@/lib/media/storage/current-store"
import { variantKey } from "@/lib/media/storage/keys"
import { sweepMedia } from "@/lib/media/sweep-media"
import { expect, test } from "@/lib/media/testing/media-fixtures"
import { jpeg } from "@/lib/media/testing/pictures"
import { createPost } from "./create-post"
import { showMedia } from "./show-media"

const own = async (viewer: Viewer, id: Id) => (await listOwnMedia(viewer, { ids: [id] }))[0]
const variant = async (id: Id, name: string) => {
  const file = await currentStore().get(variantKey(id, name))
  return file ? readWhole(file.stream) : null
}
test("an image is shown in three widths, none wider than it is, and the upload itself is gone", async ({
  people,
  files,
}) => {
  const [bo] = await people("bo")
  const { id } = await files.upload(bo, await jpeg({ width: 1200, height: 600 }))
  await showMedia({ mediaId: id })
  const shown = await own(bo, id)
  expect(shown).toMatchObject({
    ...{ state: "ready", width: 1200, height: 600, failure: null },
    variants: [
      { width: 400, height: 200, url: `/api/media/${id}/400` },
      { width: 800, height: 400, url: `/api/media/${id}/800` },
      { width: 1200, height: 600, url: `/api/media/${id}/1600` },
    ],
  })
  const { w, h } = thumbHashToRGBA(Buffer.from(shown?.thumbhash ?? "", "base64"))
  expect(w).toBeGreaterThan(h)
  expect((await files.list()).map((path) => path.split("/").at(-1)).toSorted()).toEqual([
    ...["1600.webp", "400.webp", "800.webp"],
  ])
  await showMedia({ mediaId: id })
  expect(await own(bo, id)).toEqual(shown)
})

test("an animation stays one", async ({ people, files }) => {
  const [bo] = await people("bo")
  const frames = await Promise.all(["red", "green", "blue"].map((background) => frameOf(background)))
  const moving = await sharp(frames, { join: { animated: true } })
    .gif()
    .toBuffer()
  const { id } = await files.upload(bo, moving)
  await showMedia({ mediaId: id })
  expect(await own(bo, id)).toMatchObject({ width: 50, height: 40, variants: [{ width: 50, height: 40 }] })
  expect(await sharp((await variant(id, "400")) ?? Buffer.alloc(0)).metadata()).toMatchObject({ pages: 3 })
})

const frameOf = (background: string) =>
  sharp({ create: { width: 50, height: 40, channels: 3, background } })
    .png()
    .toBuffer()

test("K09: a worker that is killed in the middle of an image leaves it to the next, and nothing behind", async ({
  people,
  files,
  clock,
}) => {
  const [bo] = await people("bo")
  const { id } = await files.upload(bo, await jpeg({ width: 1000, height: 500 }))
  await killedAfterFirstVariant(id, files.folder)
  expect(await own(bo, id)).toMatchObject({ state: "waiting" })
  expect(await variant(id, "400")).not.toBeNull()
  await showMedia({ mediaId: id })
  expect(await own(bo, id)).toMatchObject({ state: "ready", variants: { length: 3 } })
  clock.forward(hours(2))
  await sweepMedia()
  expect(await files.list()).toHaveLength(3)
})

/** Another process works on the image and is killed with the first of its variants kept. */
async function killedAfterFirstVariant(id: Id, folder: string): Promise<void> {
  const args = [
    "--import",
    "tsx",
    "--conditions=react-server",
    "lib/posts/testing/show-media-process.ts",
    id,
    folder,
  ]
  const worker = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "inherit"] })
  await once(worker.stdout, "data")
  worker.kill("SIGKILL")
  await once(worker, "close")
}

test("what is gone while the worker is at it leaves nothing behind", async ({ people, files }) => {
  const [bo] = await people("bo")
  const { id } = await files.upload(bo, await jpeg())
  await showMedia({ mediaId: id }, async (source, folder) => {
    const encoded = await encodeApart(source, folder)
    await removeFiles(await db.delete(media).returning())
    return encoded
  })
  expect([await own(bo, id), await files.list()]).toEqual([undefined, []])
})

test("open pages are told when an image that was posted early can be shown", async ({ people, files }) => {
  const [bo] = await people("bo")
  const { id } = await files.upload(bo, await jpeg())
  const { item } = await createPost(bo, { body: "", media: [id] })
  expect(item.post.media).toMatchObject([{ id, state: "waiting", width: 64, variants: [] }])
  await showMedia({ mediaId: id })
  const told = await db.select().from(events).where(eq(events.postId, item.id))
  expect(told.map(({ kind }) => kind)).toEqual(["post.created", "post.attached"])
})
