import { eq } from "drizzle-orm"
import { GET, HEAD } from "@/app/api/media/[id]/[variant]/route"
import { GET as listOwn } from "@/app/api/media/route"
import { db } from "@/db"
import { groupMembers } from "@/db/schema/groups"
import { createGroup } from "@/db/testing/create-group"
import { signedIn } from "@/lib/auth/testing/signed-in"
import type { Viewer } from "@/lib/auth/viewer"
import type { Id } from "@/lib/core/ids"
import { setLimits } from "@/lib/core/limits"
import { expect, test } from "@/lib/media/testing/media-fixtures"
import { jpeg } from "@/lib/media/testing/pictures"
import { blockPerson } from "@/lib/people/block"
import { createPost } from "./create-post"
import { deletePost } from "./delete-post"
import { purgeDeletedPost } from "./purge"
import { showMedia } from "./show-media"

type Asked = { variant?: string; method?: "GET" | "HEAD"; headers?: Record<string, string> }

async function ask(
  viewer: Viewer | null,
  id: Id,
  { variant = "400", method = "GET", headers = {} }: Asked = {},
) {
  const sent = viewer ? await signedIn(viewer, headers) : new Headers(headers)
  const request = new Request(`${process.env.PUBLIC_URL}/api/media/${id}/${variant}`, {
    method,
    headers: sent,
  })
  const handler = method === "HEAD" ? HEAD : GET
  const answer = await handler(request, { params: Promise.resolve({ id, variant }) })
  const body = Buffer.from(await answer.arrayBuffer())
  return { status: answer.status, headers: answer.headers, body }
}

type Upload = (viewer: Viewer, body: Uint8Array) => Promise<{ id: Id }>

async function shown(owner: Viewer, upload: Upload, place: { group?: string } = {}) {
  const { id } = await upload(owner, await jpeg())
  await showMedia({ mediaId: id })
  const posted = await createPost(owner, { body: "", media: [id], ...place })
  if (!("item" in posted)) throw new Error("this group lets posts wait")
  return { id, postId: posted.item.id }
}

test("X08: an image comes as what it is and as nothing that could run, for its reader's browser alone", async ({
  people,
  files,
}) => {
  const [bo, cy] = await people("bo", "cy")
  const { id } = await shown(bo, files.upload)
  const { status, headers, body } = await ask(cy, id)
  expect([status, body.toString("latin1", 8, 12)]).toEqual([200, "WEBP"])
  expect(Object.fromEntries(headers)).toMatchObject({
    ...{ "content-type": "image/webp", "x-content-type-options": "nosniff" },
    "content-security-policy": "default-src 'none'; sandbox",
    "cache-control": "private, max-age=300",
    "content-disposition": `inline; filename="picture.webp"; filename*=UTF-8''picture.webp`,
    ...{ "cross-origin-resource-policy": "same-origin", "content-length": String(body.length) },
  })
})

test("X08 U07: a file is downloaded under its name, whatever is in that, and never shown", async ({
  people,
  files,
}) => {
  const [bo] = await people("bo")
  const pdf = Buffer.from("%PDF-1.7 <script>alert(1)</script>")
  const { id } = await files.upload(bo, pdf, { name: 'Plän 100% "new"; x=y.pdf' })
  const { headers, body } = await ask(bo, id, { variant: "file" })
  expect(body).toEqual(pdf)
  expect(headers.get("content-disposition")).toBe(
    `attachment; filename="Pl_n 100_ _new_; x=y.pdf"; filename*=UTF-8''Pl%C3%A4n%20100%25%20_new_%3B%20x%3Dy.pdf`,
  )
  expect([headers.get("content-type"), headers.get("content-security-policy")]).toEqual([
    "application/pdf",
    "default-src 'none'; sandbox",
  ])
})

test("Z12: what was uploaded and not posted is its owner's alone, and of an image never the upload itself", async ({
  people,
  files,
}) => {
  const [bo, cy] = await people("bo", "cy")
  const { id } = await files.upload(bo, await jpeg())
  expect((await ask(bo, id)).status).toBe(404)
  await showMedia({ mediaId: id })
  expect([(await ask(bo, id)).status, (await ask(cy, id)).status]).toEqual([200, 404])
  for (const variant of ["file", "upload", "800", "1600", "original", "400.webp", "../upload"])
    expect([variant, [400, 404].includes((await ask(bo, id, { variant })).status)]).toEqual([variant, true])
  const own = async (viewer: Viewer) =>
    (await listOwn(new Request(`http://x/?ids=${id}`, { headers: await signedIn(viewer) }), noParams)).json()
  expect(await own(bo)).toMatchObject({ media: [{ id, state: "ready" }] })
  expect(await own(cy)).toEqual({ media: [] })
})

const noParams = { params: Promise.resolve({}) }

test("Z12: what is in a private group is for its members at this moment, in every way of asking", async ({
  people,
  files,
}) => {
  const [bo, cy, eve] = await people("bo", "cy", "eve")
  const group = await createGroup("design-crit", "private", bo, cy)
  const { id } = await shown(bo, files.upload, { group: group.slug })
  const { headers } = await ask(cy, id)
  const etag = headers.get("etag") ?? ""
  const ways: Asked[] = [
    ...[{}, { method: "HEAD" as const }, { variant: "800" }, { variant: "file" }],
    ...[{ headers: { range: "bytes=0-3" } }, { headers: { "if-none-match": etag } }],
    { headers: { "if-none-match": "*" } },
  ]
  const deniedTo = async (viewer: Viewer | null, status: number) => {
    for (const way of ways) {
      const answer = await ask(viewer, id, way)
      expect([way, answer.status]).toEqual([way, status])
      expect([answer.headers.get("etag"), answer.headers.get("content-disposition")]).toEqual([null, null])
    }
  }
  await deniedTo(eve, 404)
  await deniedTo(null, 401)
  expect((await ask(cy, id, { headers: { "if-none-match": etag } })).status).toBe(304)
  await db.delete(groupMembers).where(eq(groupMembers.personId, cy.id))
  await deniedTo(cy, 404)
  await db.delete(groupMembers).where(eq(groupMembers.personId, bo.id))
  await deniedTo(bo, 404)
})

test("Z12: of a deleted post, and between people who have blocked each other, there is nothing to see", async ({
  people,
  files,
}) => {
  const [bo, cy, dee] = await people("bo", "cy", "dee")
  const { id, postId } = await shown(bo, files.upload)
  await blockPerson(cy, { handle: "bo" })
  expect([(await ask(cy, id)).status, (await ask(dee, id)).status]).toEqual([404, 200])
  await deletePost(bo, { id: postId })
  expect([(await ask(dee, id)).status, (await ask(bo, id)).status]).toEqual([404, 404])
  await purgeDeletedPost({ postId })
  expect(await files.list()).toEqual([])
})

test("a part of a file is served as asked for, and what the browser has already is not sent again", async ({
  people,
  files,
}) => {
  const [bo] = await people("bo")
  const { id } = await files.upload(bo, Buffer.from("%PDF-56789"), { name: "x.pdf" })
  const part = async (range: string, more = {}) => {
    const { status, headers, body } = await ask(bo, id, { variant: "file", headers: { range, ...more } })
    return [status, headers.get("content-range"), String(body)]
  }
  expect(await part("bytes=0-3")).toEqual([206, "bytes 0-3/10", "%PDF"])
  expect(await part("bytes=8-")).toEqual([206, "bytes 8-9/10", "89"])
  expect(await part("bytes=-2")).toEqual([206, "bytes 8-9/10", "89"])
  expect(await part("bytes=-99")).toEqual([206, "bytes 0-9/10", "%PDF-56789"])
  for (const outside of ["bytes=10-", "bytes=99-100", "bytes=-0", "bytes=5-2"])
    expect(await part(outside)).toEqual([416, "bytes */10", ""])
  for (const whole of ["bytes=0-1,3-4", "lines=0-1", "bytes=-", "x"])
    expect(await part(whole)).toEqual([200, null, "%PDF-56789"])
  const etag = (await ask(bo, id, { variant: "file" })).headers.get("etag") ?? ""
  expect((await part("bytes=0-3", { "if-range": etag }))[0]).toBe(206)
  expect((await part("bytes=0-3", { "if-range": '"another"' }))[0]).toBe(200)
  const known = await ask(bo, id, { variant: "file", headers: { "if-none-match": `"x", W/${etag}` } })
  expect([known.status, known.body.length]).toEqual([304, 0])
  const head = await ask(bo, id, { variant: "file", method: "HEAD" })
  expect([head.status, head.headers.get("content-length"), head.body.length]).toEqual([200, "10", 0])
})

test("R01: looking at images has a limit of its own, and leaves the one for everything else alone", async ({
  people,
  files,
}) => {
  const [bo] = await people("bo")
  const { id } = await shown(bo, files.upload)
  setLimits({ LIMIT_MEDIA_REQUESTS: "2/60", LIMIT_PERSON_REQUESTS: "1/60", LIMIT_PERSON_BURST: "1/60" })
  expect([(await ask(bo, id)).status, (await ask(bo, id)).status]).toEqual([200, 200])
  const refused = await ask(bo, id)
  expect([refused.status, refused.headers.get("retry-after")]).toEqual([429, expect.stringMatching(/^\d+$/)])
  setLimits(null)
})
