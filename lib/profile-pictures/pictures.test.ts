import { eq } from "drizzle-orm"
import sharp from "sharp"
import { GET } from "@/app/api/profile-pictures/[id]/[variant]/route"
import { db } from "@/db"
import { events } from "@/db/schema/events"
import { media } from "@/db/schema/media"
import { people as persons } from "@/db/schema/people"
import { profilePictures } from "@/db/schema/profile-pictures"
import { signedIn } from "@/lib/auth/testing/signed-in"
import type { Viewer } from "@/lib/auth/viewer"
import { hours } from "@/lib/core/clock"
import type { Id } from "@/lib/core/ids"
import { cutImage } from "@/lib/media/encode/cut-image"
import { EncoderDied } from "@/lib/media/encode/encode-apart"
import { encodeImage } from "@/lib/media/encode/encode-image"
import { mediaWords } from "@/lib/media/policy"
import { processMedia } from "@/lib/media/process-media"
import { removeStrays } from "@/lib/media/remove-strays"
import { expect, test } from "@/lib/media/testing/media-fixtures"
import { jpeg, secrets, webpParts, withMetadata } from "@/lib/media/testing/pictures"
import { blockPerson } from "@/lib/people/block"
import { getProfile } from "@/lib/people/queries"
import { makePicture } from "./make-picture"
import { getOwnPictures } from "./own-pictures"
import { removePicture } from "./remove-picture"
import { savePicture } from "./save-picture"

const right = { x: 0.5, y: 0, width: 0.5 }

async function ask(viewer: Viewer | null, id: Id | null, variant = "96") {
  const headers = viewer ? await signedIn(viewer, {}) : new Headers()
  const request = new Request(`${process.env.PUBLIC_URL}/api/profile-pictures/${id}/${variant}`, { headers })
  const answer = await GET(request, { params: Promise.resolve({ id: String(id), variant }) })
  return { status: answer.status, headers: answer.headers, body: Buffer.from(await answer.arrayBuffer()) }
}

type Files = { upload: (viewer: Viewer, body: Uint8Array) => Promise<{ id: Id }> }

/** Chooses a picture, and has the worker make it unless told otherwise. */
async function choose(owner: Viewer, files: Files, cut: typeof cutImage | null = cutImage, body?: Buffer) {
  const { id: mediaId } = await files.upload(owner, body ?? (await jpeg({ width: 400, height: 200 })))
  await savePicture(owner, { kind: "avatar", mediaId, ...right })
  const { id, personId } = profilePictures
  const rows = await db
    .select({ id, mediaId: profilePictures.mediaId })
    .from(profilePictures)
    .where(eq(personId, owner.id))
  const pictureId = rows.find((row) => row.mediaId === mediaId)?.id ?? ""
  if (cut) await makePicture({ pictureId }, cut)
  return { pictureId, mediaId }
}

test("X08: a picture is cut out as its owner chose, by a process of its own, and shown to every colleague", async ({
  people,
  files,
}) => {
  const [bo, cy] = await people("bo", "cy")
  const { pictureId } = await choose(bo, files, null)
  expect(await getOwnPictures(bo)).toMatchObject({ avatar: { shownId: null, coming: { state: "waiting" } } })
  expect((await ask(bo, pictureId)).status).toBe(404)
  await makePicture({ pictureId })
  const profile = await getProfile(cy, "bo")
  expect(profile).toMatchObject({ avatarId: pictureId, bannerId: null })
  const { status, headers, body } = await ask(cy, profile.avatarId)
  expect(status).toBe(200)
  expect(Object.fromEntries(headers)).toMatchObject({
    ...{ "content-type": "image/webp", "cache-control": "private, max-age=604800", vary: "cookie" },
    "content-security-policy": "default-src 'none'; sandbox",
  })
  const { width, height } = await sharp(body).metadata()
  expect({ width, height }).toEqual({ width: 96, height: 96 })
  const { dominant } = await sharp(body).stats()
  expect(dominant.b, "the right half was chosen, which is blue").toBeGreaterThan(dominant.r)
  expect((await ask(cy, pictureId, "256")).status).toBe(200)
  expect((await ask(cy, pictureId, "750")).status, "a size of banners").toBe(404)
  expect((await ask(null, pictureId)).status).toBe(401)
  expect((await db.select().from(events)).map(({ kind }) => kind)).toContain("profile.updated")
  expect(await db.select().from(media), "the upload is not kept").toEqual([])
  expect(await files.list()).toHaveLength(2)
})

test("U03: nothing that a camera wrote into a picture is left, and it stands upright", async ({
  people,
  files,
}) => {
  const [bo] = await people("bo")
  const turned = await sharp(await withMetadata(await jpeg({ width: 200, height: 400 })))
    .keepMetadata()
    .withMetadata({ orientation: 8 })
    .toBuffer()
  const { pictureId } = await choose(bo, files, cutImage, turned)
  const { body } = await ask(bo, pictureId, "256")
  for (const secret of secrets) expect(body.includes(secret)).toBe(false)
  expect(webpParts(body)).toEqual(["VP8"])
  // Turned by a quarter it is 400 x 200, of which the right half was chosen.
  const { width, height } = await sharp(body).metadata()
  expect({ width, height }).toEqual({ width: 200, height: 200 })
})

test("what is shown stays until the new one is there, and then is gone with its files", async ({
  people,
  files,
}) => {
  const [bo, cy] = await people("bo", "cy")
  const first = await choose(bo, files)
  const second = await choose(bo, files, null)
  expect((await getProfile(cy, "bo")).avatarId).toBe(first.pictureId)
  await makePicture({ pictureId: second.pictureId }, async () => ({ failure: "unreadable" }))
  expect(await getOwnPictures(bo)).toMatchObject({
    avatar: { shownId: first.pictureId, coming: { state: "failed", failure: mediaWords.unreadable } },
  })
  const third = await choose(bo, files)
  await makePicture({ pictureId: third.pictureId }, cutImage)
  expect((await getProfile(cy, "bo")).avatarId).toBe(third.pictureId)
  expect((await getOwnPictures(bo)).avatar.coming).toBeNull()
  expect((await ask(cy, first.pictureId)).status).toBe(404)
  expect((await ask(cy, third.pictureId)).status).toBe(200)
  const kept = (await files.list()).filter((path) => path.includes("/pictures/"))
  expect(kept).toHaveLength(2)
  expect(kept.every((path) => path.includes(third.pictureId))).toBe(true)
})

test("U08: a decoder that dies twice fails the picture in words, once it is tried again", async ({
  people,
  files,
}) => {
  const [bo] = await people("bo")
  let tries = 0
  await choose(bo, files, async () => {
    tries += 1
    throw new EncoderDied("the decoder died")
  })
  expect(tries).toBe(2)
  expect((await getOwnPictures(bo)).avatar).toMatchObject({ shownId: null, coming: { state: "failed" } })
})

test("what was removed or replaced while it was made leaves nothing behind, and to remove twice is harmless", async ({
  people,
  files,
}) => {
  const [bo] = await people("bo")
  await choose(bo, files, async (...asked) => {
    await removePicture(bo, { kind: "avatar" })
    return cutImage(...asked)
  })
  expect((await files.list()).filter((path) => path.includes("/pictures/"))).toEqual([])
  expect((await getOwnPictures(bo)).avatar).toEqual({ shownId: null, coming: null })
  await choose(bo, files)
  await removePicture(bo, { kind: "avatar" })
  await removePicture(bo, { kind: "avatar" })
  const [row] = await db.select().from(persons).where(eq(persons.id, bo.id))
  expect(row?.avatarId).toBeNull()
  expect((await files.list()).filter((path) => path.includes("/pictures/"))).toEqual([])
})

test("a picture is cut from what the worker has made of the upload already, and a banner beside an avatar", async ({
  people,
  files,
}) => {
  const [bo, cy] = await people("bo", "cy")
  const { id: mediaId } = await files.upload(bo, await jpeg({ width: 900, height: 400 }))
  const made = await processMedia(mediaId, encodeImage)
  await db
    .update(media)
    .set({ state: "ready", uploadKey: null, ...made })
    .where(eq(media.id, mediaId))
  await savePicture(bo, { kind: "banner", mediaId, x: 0, y: 0.1, width: 1 })
  const [row] = await db.select().from(profilePictures)
  await makePicture({ pictureId: row?.id ?? "" }, cutImage)
  await choose(bo, files)
  const { avatarId, bannerId } = await getProfile(cy, "bo")
  expect([avatarId, bannerId].every(Boolean)).toBe(true)
  const { width, height } = await sharp((await ask(cy, bannerId, "1500")).body).metadata()
  expect({ width, height }, "never larger than it was").toEqual({ width: 900, height: 300 })
})

test("K08: a picture that is saved twenty times at once is one", async ({ people, files }) => {
  const [bo] = await people("bo")
  const { id: mediaId } = await files.upload(bo, await jpeg())
  const saves = Array.from({ length: 20 }, () => savePicture(bo, { kind: "avatar", mediaId, ...right }))
  expect(await Promise.all(saves)).toEqual(saves.map(() => ({ saved: true })))
  const rows = await db.select().from(profilePictures)
  expect(rows).toHaveLength(1)
  // The jobs of those that it replaced find nothing to do.
  await makePicture({ pictureId: "1" }, cutImage)
  await makePicture({ pictureId: rows[0]?.id ?? "" }, cutImage)
  await makePicture({ pictureId: rows[0]?.id ?? "" }, cutImage)
  expect((await getOwnPictures(bo)).avatar).toEqual({ shownId: rows[0]?.id, coming: null })
})

test("Z12: between blocked people there is no picture, at no address, either way", async ({
  people,
  files,
}) => {
  const [bo, cy, eve] = await people("bo", "cy", "eve")
  const { pictureId } = await choose(bo, files)
  await blockPerson(cy, { handle: "bo" })
  await blockPerson(bo, { handle: "eve" })
  for (const viewer of [cy, eve]) {
    expect((await getProfile(viewer, "bo")).avatarId).toBeNull()
    expect((await ask(viewer, pictureId)).status).toBe(404)
  }
  expect((await ask(bo, pictureId)).status).toBe(200)
})

test("Z13: what is somebody else's, posted, no image or gone is refused alike", async ({ people, files }) => {
  const [bo, cy] = await people("bo", "cy")
  const { id: theirs } = await files.upload(cy, await jpeg())
  const { id: posted } = await files.upload(bo, await jpeg())
  await db.update(media).set({ postId: "1" }).where(eq(media.id, posted))
  const { id: failed } = await files.upload(bo, await jpeg())
  await db.update(media).set({ state: "failed" }).where(eq(media.id, failed))
  for (const mediaId of [theirs, posted, failed, "1"])
    await expect(savePicture(bo, { kind: "avatar", mediaId, ...right })).rejects.toMatchObject({
      ...{ code: "conflict", message: "This image is not there any more. Choose it again." },
    })
  expect(await db.select().from(profilePictures)).toEqual([])
})

test("U10: files of pictures that no row knows of are swept, those that are shown stay", async ({
  people,
  files,
  clock,
}) => {
  const [bo, cy] = await people("bo", "cy")
  await choose(bo, files)
  const { pictureId } = await choose(cy, files)
  await db.delete(profilePictures).where(eq(profilePictures.id, pictureId))
  clock.forward(hours(2))
  await removeStrays()
  const kept = (await files.list()).filter((path) => path.includes("/pictures/"))
  expect(kept).toHaveLength(2)
  expect(kept.some((path) => path.includes(pictureId))).toBe(false)
})
