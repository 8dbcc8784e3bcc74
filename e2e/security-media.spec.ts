import { createHash, randomUUID } from "node:crypto"
import { readdir } from "node:fs/promises"
import { connect } from "node:net"
import { expect, test } from "@playwright/test"
import { eq } from "drizzle-orm"
import sharp from "sharp"
import { db } from "@/db"
import { media } from "@/db/schema/media"
import { cookieOf } from "./security/cookies"
import { ownOrigin, send } from "./security/send"

const image = () =>
  sharp({ create: { width: 500, height: 300, channels: 3, background: "#357" } })
    .withExif({ IFD0: { Artist: "canary" } })
    .jpeg()
    .toBuffer()

/** As long as wanted: a decoder passes over what stands behind an image. */
const padded = async (bytes: number) => Buffer.concat([await image(), Buffer.alloc(bytes)]).subarray(0, bytes)

const headersFor = async (handle: string, name = "x.jpg") => ({
  ...{ cookie: await cookieOf(handle), origin: ownOrigin(), "x-file-name": encodeURIComponent(name) },
  "idempotency-key": randomUUID(),
})

async function upload(handle: string, body: Buffer, name?: string) {
  const headers = { ...(await headersFor(handle, name)), "content-length": String(body.length) }
  const { status, body: text } = await send("/api/media", { method: "POST", headers, body })
  return { status, text, id: /"id":"(\d+)"/.exec(text)?.[1] ?? "" }
}

const rowOf = async (id: string) => (await db.select().from(media).where(eq(media.id, id)))[0]
const countOf = (name: string) => db.$count(media, eq(media.name, name))

test("U05: ten megabytes arrive whole past the proxy, eleven are refused with a reason", async () => {
  const body = await padded(10_000_000)
  const { status, id } = await upload("frieda", body)
  expect(status).toBe(201)
  expect((await rowOf(id))?.sha256).toEqual(createHash("sha256").update(body).digest())
  const refused = await upload("frieda", await padded(11_000_000), "eleven.jpg")
  expect([refused.status, refused.text]).toEqual([
    413,
    expect.stringContaining("An image has at most 10 MB."),
  ])
  expect(await countOf("eleven.jpg")).toBe(0)
})

test("U06: an upload whose line breaks in the middle leaves no row and no file", async () => {
  const { port, host } = new URL(ownOrigin())
  const body = await padded(4_000_000)
  const headers = {
    host,
    ...(await headersFor("frieda", "broken.jpg")),
    "content-length": String(body.length),
  }
  const lines = Object.entries(headers).map(([key, value]) => `${key}: ${value}`)
  const before = await stored()
  await new Promise<void>((resolve) => {
    const socket = connect({ host: "127.0.0.1", port: Number(port) })
    socket.on("close", () => resolve())
    socket.write(`POST /api/media HTTP/1.1\r\n${lines.join("\r\n")}\r\n\r\n`)
    socket.write(body.subarray(0, 2_000_000), () => socket.destroy())
  })
  await expect.poll(stored).toEqual(before)
  expect(await countOf("broken.jpg")).toBe(0)
})

/** What lies in the folder of files, what is on its way included. */
async function stored(): Promise<string[]> {
  const entries = await readdir(process.env.MEDIA_DIR ?? "", { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile() && !entry.parentPath.includes("/work"))
  return files.map(({ parentPath, name }) => `${parentPath}/${name}`).toSorted()
}

test("U03 X08 Z12: the worker shows an image without what was hidden in it, as nothing that could run, to its owner alone until it is posted", async () => {
  const { id } = await upload("frieda", await image(), "door.jpg")
  await expect.poll(async () => (await rowOf(id))?.state).toBe("ready")
  const cookie = await cookieOf("frieda")
  const { status, headers, body } = await send(`/api/media/${id}/400`, { headers: { cookie } })
  expect([status, headers["content-type"], body.includes("canary")]).toEqual([200, "image/webp", false])
  expect(headers).toMatchObject({
    ...{ "x-content-type-options": "nosniff", "cache-control": "private, max-age=300" },
    "content-security-policy": expect.stringContaining("sandbox"),
    "content-disposition": `inline; filename="door.webp"; filename*=UTF-8''door.webp`,
  })
  const etag = String(headers.etag)
  const ways: Record<string, string>[] = [{}, { "if-none-match": etag }, { range: "bytes=0-9" }]
  for (const way of ways) {
    const theirs = { cookie: await cookieOf("bo"), ...way }
    expect((await send(`/api/media/${id}/400`, { headers: theirs })).status).toBe(404)
    expect((await send(`/api/media/${id}/400`, { headers: { cookie, ...way } })).status).toBeLessThan(400)
  }
  expect((await send(`/api/media/${id}/400`)).status).toBe(401)
})
