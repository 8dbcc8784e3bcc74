import { createHash } from "node:crypto"
import { eq, sql } from "drizzle-orm"
import { db } from "@/db"
import { media } from "@/db/schema/media"
import { mediaLimits } from "./policy"
import { Received } from "./received"
import { archive, openDocument, wordDocument } from "./testing/archives"
import { expect, test } from "./testing/media-fixtures"
import { as, blackPng, jpeg, manyFrames } from "./testing/pictures"

const rows = () => db.select().from(media)

test("an image is kept as it came until the worker has made what is shown of it", async ({
  people,
  files,
}) => {
  const [bo] = await people("bo")
  const image = await jpeg()
  const found = await files.upload(bo, image, { name: "Our office.jpg" })
  expect(found).toMatchObject({
    ...{ kind: "image", state: "waiting", name: "Our office.jpg", contentType: "image/jpeg" },
    ...{ bytes: image.length, width: 64, height: 48, alt: "", variants: [], url: null },
  })
  const [row] = await rows()
  expect(row?.sha256).toEqual(createHash("sha256").update(image).digest())
  const { rows: jobs } = await db.execute(sql`select task_identifier from graphile_worker.jobs`)
  expect(jobs).toEqual([{ task_identifier: "media.process" }])
})

test.for(["png", "webp", "gif", "avif"] as const)(
  "an image may be a %s",
  async (format, { people, files }) => {
    const [bo] = await people("bo")
    const found = await files.upload(bo, await as(format), { name: "x" })
    expect(found).toMatchObject({ contentType: `image/${format}`, width: 64, height: 48 })
  },
)

test("a file is there to download at once", async ({ people, files }) => {
  const [bo] = await people("bo")
  const pdf = await files.upload(bo, Buffer.from("%PDF-1.7\n%%EOF"), { name: "plan.pdf" })
  expect(pdf).toMatchObject({ kind: "file", state: "ready", url: `/api/media/${pdf.id}/file`, width: null })
  expect(await files.upload(bo, wordDocument(), { name: "plan.docx" })).toMatchObject({ kind: "file" })
  const odt = await files.upload(bo, openDocument(), { name: "plan.zip" })
  expect(odt).toMatchObject({ name: "plan.zip.odt", contentType: "application/vnd.oasis.opendocument.text" })
})

test.for([
  ["U01: a page", "<!doctype html><script>alert(1)</script>", "picture.png"],
  ["U01: a program", "MZ\x90\0\x03", "picture.jpg"],
  ["X04: a drawing with scripts", "<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>", "x.svg"],
  ["X04: a drawing in disguise", "<?xml version='1.0'?><svg/>", "picture.png"],
  ["U01: a text", "a,b,c\n1,2,3", "table.csv"],
  ["U01: an archive", "PK\x03\x04 and so on", "plan.docx"],
] as const)(
  "%s is refused whatever it is called, and nothing of it stays",
  async ([, text, name], { people, files }) => {
    const [bo] = await people("bo")
    const answer = await files.send(bo, Buffer.from(text, "latin1"), { name })
    expect(answer).toMatchObject({ status: 415, error: { code: "unsupported" } })
    expect([await rows(), await files.list()]).toEqual([[], []])
  },
)

test("U01: an office file with macros is refused, and an archive of something else", async ({
  people,
  files,
}) => {
  const [bo] = await people("bo")
  const parts = { "[Content_Types].xml": "<Types/>", "word/document.xml": "<w/>" }
  const macros = await files.send(bo, archive({ ...parts, "word/vbaProject.bin": "x" }), {
    name: "plan.docx",
  })
  expect(macros).toMatchObject({ status: 415, error: { message: expect.stringContaining("macros") } })
  expect(await files.send(bo, archive({ "photos/1.jpg": "x" }), { name: "plan.docx" })).toMatchObject({
    status: 415,
  })
  expect(await files.list()).toEqual([])
})

test("U04: an image of 256 megapixels is refused before anything of it is decoded", async ({
  people,
  files,
}) => {
  const [bo] = await people("bo")
  const bomb = blackPng({ width: 16_000, height: 16_000 })
  expect(bomb.length).toBeLessThan(100_000)
  const answer = await files.send(bo, bomb, { name: "bomb.png" })
  expect(answer).toMatchObject({ status: 422, error: { message: expect.stringContaining("40 megapixels") } })
  expect(await files.send(bo, manyFrames({ width: 60_000, height: 60_000 }, 1))).toMatchObject({
    status: 422,
  })
  expect([await rows(), await files.list()]).toEqual([[], []])
})

test("U05: what has as many bytes as allowed is kept whole, and one more is refused whole", async ({
  people,
  files,
}) => {
  const [bo] = await people("bo")
  const padded = async (bytes: number) =>
    Buffer.concat([await jpeg(), Buffer.alloc(bytes)]).subarray(0, bytes)
  for (const bytes of [mediaLimits.imageBytes - 1, mediaLimits.imageBytes]) {
    const image = await padded(bytes)
    const { id } = await files.upload(bo, image)
    const [row] = await db.select().from(media).where(eq(media.id, id))
    expect([row?.bytes, row?.sha256]).toEqual([bytes, createHash("sha256").update(image).digest()])
  }
  for (const bytes of [mediaLimits.imageBytes + 1, 11_000_000])
    expect(await files.send(bo, await padded(bytes))).toMatchObject({
      ...{ status: 413, error: { message: "An image has at most 10 MB." } },
    })
  const pdf = Buffer.alloc(mediaLimits.fileBytes + 1)
  pdf.write("%PDF-1.7")
  expect(await files.send(bo, pdf)).toMatchObject({
    status: 413,
    error: { message: "A file has at most 25 MB." },
  })
  expect([await rows(), await files.list()]).toMatchObject([{ length: 2 }, { length: 2 }])
})

test("U05: a body is as long as it says, or refused", async ({ people, files }) => {
  const [bo] = await people("bo")
  const image = await jpeg()
  for (const length of [image.length - 1, image.length + 1]) {
    const body = new Blob([Uint8Array.from(image)]).stream()
    const answer = await files.send(bo, body, { headers: { "content-length": String(length) } })
    expect(answer).toMatchObject({ status: 400, error: { message: "The upload was cut off. Try again." } })
  }
  for (const length of ["", "0", "-1", "x"]) {
    const body = new Blob([Uint8Array.from(image)]).stream()
    expect(await files.send(bo, body, { headers: { "content-length": length } })).toMatchObject({
      status: 400,
    })
  }
  expect([await rows(), await files.list()]).toEqual([[], []])
})

test("U06: of an upload whose browser goes away in the middle nothing is kept", async ({ people, files }) => {
  const [bo] = await people("bo")
  const image = await jpeg()
  const body = new ReadableStream({
    start: (controller) => {
      controller.enqueue(image.subarray(0, image.length / 2))
      controller.error(new Error("the socket was closed"))
    },
  })
  const answer = await files.send(bo, body, { headers: { "content-length": String(image.length) } })
  expect(answer).toMatchObject({ status: 400 })
  expect([await rows(), await files.list()]).toEqual([[], []])
})

test("U06: an upload of a few bytes a second is cut off", async ({ files }) => {
  const received = new Received(1_000_000, { within: 20 })
  received.write(Buffer.from("GIF89a"))
  await expect(files.store.put("media/1/upload", received, { bytes: 1, contentType: "" })).rejects.toThrow(
    "cut off",
  )
  expect(await files.list()).toEqual([])
})
