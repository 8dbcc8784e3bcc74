import { mkdtemp, rm, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { Readable } from "node:stream"
import { eq } from "drizzle-orm"
import ExifReader from "exifreader"
import sharp from "sharp"
import { db } from "@/db"
import { media } from "@/db/schema/media"
import { depth } from "@/db/testing/depth"
import type { Viewer } from "@/lib/auth/viewer"
import type { Id } from "@/lib/core/ids"
import { EncoderDied, encodeApart } from "@/lib/media/encode/encode-apart"
import { encodeImage } from "@/lib/media/encode/encode-image"
import { listOwnMedia } from "@/lib/media/list-own-media"
import { readWhole } from "@/lib/media/office-type"
import { mediaWords } from "@/lib/media/policy"
import { currentStore } from "@/lib/media/storage/current-store"
import { variantKey } from "@/lib/media/storage/keys"
import { expect, test } from "@/lib/media/testing/media-fixtures"
import {
  as,
  blackPng,
  jpeg,
  manyFrames,
  secrets,
  webpParts,
  withMetadata,
} from "@/lib/media/testing/pictures"
import { showMedia } from "./show-media"

const own = async (viewer: Viewer, id: Id) => (await listOwnMedia(viewer, { ids: [id] }))[0]
const variant = async (id: Id, name: string) => {
  const file = await currentStore().get(variantKey(id, name))
  return file ? readWhole(file.stream) : null
}
/** What can be told of an image without decoding it twice: its middle on the left, on the right, at the top and below. */
const colours = async (image: Buffer) => {
  const { data, info } = await sharp(image).removeAlpha().raw().toBuffer({ resolveWithObject: true })
  const at = (x: number, y: number) => {
    const [red = 0, , blue = 0] = data.subarray((Math.floor(y) * info.width + Math.floor(x)) * 3)
    return red > blue ? "red" : "blue"
  }
  const { width, height } = info
  return [at(2, height / 2), at(width - 3, height / 2), at(width / 2, 2), at(width / 2, height - 3)]
}

test("U03: nothing of what a camera or an archive wrote into an image is in anything that is served", async ({
  people,
  files,
}) => {
  const [bo] = await people("bo")
  const told = await withMetadata(await jpeg({ width: 1000, height: 500 }))
  const read = ExifReader.load(told, { expanded: true })
  expect(read.gps?.Latitude).toBeCloseTo(52.5, 1)
  expect([read.xmp === undefined, read.iptc === undefined]).toEqual([false, false])
  const { id } = await files.upload(bo, told)
  await showMedia({ mediaId: id })
  for (const name of ["400", "800", "1600"]) {
    const image = (await variant(id, name)) ?? Buffer.alloc(0)
    expect(["VP8 ", "VP8X,VP8"]).toContain(webpParts(image).join(",").padEnd(4))
    for (const secret of secrets) expect(image.includes(secret)).toBe(false)
    const left = ExifReader.load(image, { expanded: true })
    expect([left.exif, left.gps, left.xmp, left.iptc, left.icc, left.Thumbnail]).toEqual(
      Array(6).fill(undefined),
    )
  }
  expect(await files.list()).toHaveLength(3)
})

test.for(["png", "webp", "avif"] as const)(
  "U03: nor is anything of what a %s holds beside its pixels",
  async (format, { people, files }) => {
    const [bo] = await people("bo")
    const told = await sharp(await withMetadata(await jpeg()))
      .keepMetadata()
      .withIccProfile("p3")
      .toFormat(format)
      .toBuffer()
    expect(told.includes("canary-serial-4711")).toBe(true)
    const { id } = await files.upload(bo, told)
    await showMedia({ mediaId: id })
    const image = (await variant(id, "400")) ?? Buffer.alloc(0)
    for (const secret of secrets) expect(image.includes(secret)).toBe(false)
    expect(webpParts(image).filter((part) => !["VP8", "VP8X", "ALPH"].includes(part))).toEqual([])
  },
)

test("U03: an image stands upright though the note of how it was held is gone", async ({ people, files }) => {
  const [bo] = await people("bo")
  const turned = await sharp(await jpeg({ width: 600, height: 300 }))
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer()
  const { id, width, height } = await files.upload(bo, turned)
  expect([width, height]).toEqual([300, 600])
  await showMedia({ mediaId: id })
  expect(await own(bo, id)).toMatchObject({
    width: 300,
    height: 600,
    variants: [{ width: 300, height: 600 }],
  })
  const [, , top, below] = await colours((await variant(id, "400")) ?? Buffer.alloc(0))
  expect([top, below]).toEqual(["red", "blue"])
})

test("U02: of an image with a page at its end only the image is served", async ({ people, files }) => {
  const [bo] = await people("bo")
  const page = Buffer.from("<html><script>alert('canary')</script></html>")
  const { id } = await files.upload(bo, Buffer.concat([await jpeg(), page]), { name: "x.html" })
  expect((await own(bo, id))?.name).toBe("x.html.jpg")
  await showMedia({ mediaId: id })
  const image = await variant(id, "400")
  expect([image?.includes("canary"), image?.toString("latin1", 0, 4)]).toEqual([false, "RIFF"])
  expect(await files.list()).toHaveLength(1)
})

test("U04: an animation of a thousand large frames is shown, cut short, and holds nobody up", async ({
  people,
  files,
}) => {
  const [bo] = await people("bo")
  const frames = manyFrames({ width: 2000, height: 2000 }, 1000)
  expect(frames.length).toBeLessThan(50_000)
  const { id } = await files.upload(bo, frames)
  await showMedia({ mediaId: id })
  expect(await own(bo, id)).toMatchObject({ state: "ready", variants: [{ width: 400 }, { width: 800 }] })
  const { pages } = await sharp((await variant(id, "400")) ?? Buffer.alloc(0)).metadata()
  expect(pages ?? 1).toBeLessThanOrEqual(5)
})

test("U04: what is too large to be decoded is not, though it came past the first look", async ({
  people,
  files,
}) => {
  const [bo] = await people("bo")
  const { id } = await files.upload(bo, await as("png"))
  const [row] = await db.select().from(media).where(eq(media.id, id))
  const bomb = blackPng({ width: 16_000, height: 16_000 })
  await files.store.put(row?.uploadKey ?? "", Readable.from([bomb]), { bytes: bomb.length, contentType: "" })
  await showMedia({ mediaId: id })
  expect(await own(bo, id)).toMatchObject({ state: "failed", failure: mediaWords.tooManyPixels })
})

test("a damaged image is refused in words to its owner, and nothing of it stays", async ({
  people,
  files,
}) => {
  const [bo] = await people("bo")
  const image = await jpeg({ width: 800, height: 800 })
  const { id } = await files.upload(bo, image.subarray(0, image.length / 2))
  await showMedia({ mediaId: id })
  expect(await own(bo, id)).toMatchObject({ state: "failed", failure: mediaWords.unreadable, variants: [] })
  expect(await files.list()).toEqual([])
})

test("U08: of images changed at random each is shown or refused, and none breaks anything", async ({
  files: _,
}) => {
  const originals = [await jpeg(), ...(await Promise.all((["png", "webp", "gif"] as const).map(as)))]
  const folder = await mkdtemp(join(tmpdir(), "rookery-test-fuzz-"))
  const source = join(folder, "upload")
  let seed = 1
  const random = (below: number) => {
    seed = (seed * 1103515245 + 12345) % 2147483648
    return seed % below
  }
  const outcomes = new Set<string>()
  for (let n = 0; n < 400 * depth; n++) {
    const image = Buffer.from(originals[n % originals.length] ?? "")
    for (let change = 0; change <= n % 8; change++) image[4 + random(image.length - 4)] = random(256)
    await writeFile(source, image)
    const encoded = await encodeImage(source, folder)
    outcomes.add("failure" in encoded ? encoded.failure : "shown")
  }
  expect([...outcomes]).toEqual(expect.arrayContaining(["shown", "unreadable"]))
  await rm(folder, { recursive: true })
})

test("U08: an image that the decoder dies of is refused in words; one death may be chance", async ({
  people,
  files,
}) => {
  const [bo] = await people("bo")
  const dying = (times: number) => {
    let deaths = 0
    return async (source: string, folder: string) => {
      deaths += 1
      if (deaths <= times) throw new EncoderDied()
      return encodeApart(source, folder)
    }
  }
  const [first, second] = [await files.upload(bo, await jpeg()), await files.upload(bo, await jpeg())]
  await showMedia({ mediaId: first.id }, dying(1))
  await showMedia({ mediaId: second.id }, dying(2))
  expect(await own(bo, first.id)).toMatchObject({ state: "ready" })
  expect(await own(bo, second.id)).toMatchObject({ state: "failed", failure: mediaWords.unreadable })
})
