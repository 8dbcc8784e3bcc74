import { eq } from "drizzle-orm"
import { GET } from "@/app/api/previews/[id]/image/route"
import { db } from "@/db"
import { events } from "@/db/schema/events"
import { groupMembers } from "@/db/schema/groups"
import { linkPreviews, postPreviews } from "@/db/schema/link-previews"
import { createGroup } from "@/db/testing/create-group"
import { signedIn } from "@/lib/auth/testing/signed-in"
import type { Viewer } from "@/lib/auth/viewer"
import { days, hours } from "@/lib/core/clock"
import { type Id, newId } from "@/lib/core/ids"
import { setLimits } from "@/lib/core/limits"
import { sweepPreviews } from "@/lib/link-previews/sweep-previews"
import { setStage } from "@/lib/link-previews/testing/stage"
import { expect, test } from "@/lib/media/testing/media-fixtures"
import { jpeg } from "@/lib/media/testing/pictures"
import { createPost } from "./create-post"
import { removePreview } from "./remove-preview"
import { showPreview } from "./show-preview"
import { link, news } from "./testing/news"
import { lookAtPages, shownTo, waitingPages, writes } from "./testing/previewed"

test("a post shows the page that it links to first, once that was looked at, and open pages hear of it", async ({
  people,
}) => {
  const [bo, cy] = await people("bo", "cy")
  const stage = await news('<title>Soup day</title><meta name="description" content="Today">')
  const { id, preview } = await writes(bo, `Look: ${link}#top and http://other.example`)
  expect(preview).toBeNull()
  expect(await shownTo(cy, id)).toBeNull()
  expect(await lookAtPages(stage)).toBe(1)
  expect(await shownTo(cy, id)).toMatchObject({
    ...{ url: link, title: "Soup day", description: "Today", site: "news.example", image: null },
  })
  const told = await db.select().from(events).where(eq(events.kind, "post.attached"))
  expect(told).toMatchObject([{ postId: id, actorId: bo.id }])
})

test("a question with a link to a page that is known shows both at once", async ({ people }) => {
  const [bo, cy] = await people("bo", "cy")
  const stage = await news()
  await writes(bo, link)
  await lookAtPages(stage)
  const { item } = await createPost(cy, { body: `Is it open today? ${link}`, question: true })
  expect(item.post).toMatchObject({ preview: { title: "Soup day" }, thread: { question: true } })
})

test("S13: a page that is linked to a thousand times is asked for once, and shown at once from then on", async ({
  people,
}) => {
  const [bo, cy] = await people("bo", "cy")
  const stage = await news()
  const written = await Promise.all(Array.from({ length: 30 }, () => writes(bo, link)))
  expect(await waitingPages()).toHaveLength(1)
  await lookAtPages(stage)
  for (const { id } of written) expect(await shownTo(cy, id)).not.toBeNull()
  expect(await writes(cy, `Again ${link}`)).toMatchObject({ preview: { title: "Soup day" } })
  const known = Array.from({ length: 970 }, () => ({ postId: newId(), previewId: "0" }))
  const [page] = await db.select().from(linkPreviews)
  await db.insert(postPreviews).values(known.map((row) => ({ ...row, previewId: page?.id ?? "" })))
  await writes(bo, link)
  expect([await waitingPages(), stage.asked]).toEqual([[], ["/today"]])
})

test("S13: a job that runs twice asks once, and pages of one host wait for each other", async ({
  people,
}) => {
  const [bo] = await people("bo")
  const stage = await news()
  for (const path of ["a", "b", "c"]) await writes(bo, `http://news.example/${path}`)
  const [first, ...rest] = await waitingPages()
  expect(new Set([first?.queue, ...rest.map(({ queue }) => queue)]).size).toBe(1)
  expect(first?.queue).toMatch(/^previews-[0-3]$/)
  await lookAtPages(stage)
  if (first) await showPreview(first, stage)
  expect(stage.asked.toSorted()).toEqual(["/a", "/b", "/c"])
})

test("S09: links to a hundred hosts wait in four lanes, so at most four are looked at at once", async ({
  people,
}) => {
  const [bo] = await people("bo")
  for (let n = 0; n < 100; n++) await writes(bo, `http://drip-${n}.example/`)
  const lanes = (await waitingPages()).map(({ queue }) => queue)
  expect([lanes.length, new Set(lanes).size, lanes.includes(null)]).toEqual([100, 4, false])
})

test("a page that cannot be had is not asked for again for an hour, and one that can for a week", async ({
  people,
  clock,
}) => {
  const [bo, cy] = await people("bo", "cy")
  const stage = await setStage()
  const { id } = await writes(bo, link)
  await lookAtPages(stage)
  expect(await shownTo(cy, id)).toBeNull()
  await writes(bo, link)
  expect(await waitingPages()).toEqual([])
  clock.forward(hours(1.01))
  await writes(bo, link)
  const answering = await news()
  await lookAtPages(answering)
  // Those that were waiting for it show it too.
  expect(await shownTo(cy, id)).toMatchObject({ title: "Soup day" })
  clock.forward(days(6))
  await writes(bo, link)
  expect(await waitingPages()).toEqual([])
  clock.forward(days(1.1))
  const later = await writes(bo, link)
  expect(later.preview).toMatchObject({ title: "Soup day" })
  await lookAtPages(await setStage())
  expect(await shownTo(cy, later.id)).toMatchObject({ title: "Soup day" })
})

test.for([
  "http://127.0.0.1/",
  "http://10.0.0.8/x",
  "http://wiki/",
  "http://localhost:3999/people",
  "http://news.example:8080/",
])("S01 S05 S07: a link to %s is posted like any other, and nobody is asked", async (address, { people }) => {
  const [bo] = await people("bo")
  expect(await writes(bo, `Look at ${address} please`)).toMatchObject({ preview: null })
  expect([await waitingPages(), await db.$count(linkPreviews)]).toEqual([[], 0])
})

test("R: past so many new pages an hour a post goes out without a preview, and somebody else can bring it", async ({
  people,
}) => {
  setLimits({ LIMIT_PREVIEW: "1/3600" })
  try {
    const [bo, cy] = await people("bo", "cy")
    const stage = await news()
    const first = await writes(bo, "http://news.example/1")
    const second = await writes(bo, "http://news.example/2")
    await lookAtPages(stage)
    expect([await shownTo(cy, first.id), await shownTo(cy, second.id)]).toMatchObject([
      { title: "Soup day" },
      null,
    ])
    await writes(cy, "http://news.example/2")
    await lookAtPages(stage)
    expect(await shownTo(cy, second.id)).toMatchObject({ title: "Soup day" })
  } finally {
    setLimits(null)
  }
})

async function ask(viewer: Viewer | null, id: Id) {
  const headers = viewer ? await signedIn(viewer) : new Headers()
  const request = new Request(`${process.env.PUBLIC_URL}/api/previews/${id}/image`, { headers })
  const answer = await GET(request, { params: Promise.resolve({ id }) })
  return { status: answer.status, type: answer.headers.get("content-type"), body: await answer.arrayBuffer() }
}

const withPicture = '<title>Soup day</title><meta property="og:image" content="/p.jpg">'

test("S11 X08: the picture of a page is our own encoding of it, for those who may read a post that shows it", async ({
  people,
  files,
}) => {
  const [bo, cy, eve] = await people("bo", "cy", "eve")
  await createGroup("design-crit", "private", bo, cy)
  const stage = await news(withPicture, await jpeg({ width: 1200, height: 630 }))
  const posted = await createPost(bo, { body: link, group: "design-crit" })
  await lookAtPages(stage)
  const id = "item" in posted ? posted.item.id : ""
  const preview = await shownTo(cy, id)
  expect(preview?.image).toMatchObject({
    width: 800,
    height: 420,
    url: `/api/previews/${preview?.id}/image?of=${preview?.image?.url.split("=")[1]}`,
  })
  const shown = await ask(cy, preview?.id ?? "")
  expect([shown.status, shown.type]).toEqual([200, "image/webp"])
  expect(Buffer.from(shown.body).toString("latin1", 8, 12)).toBe("WEBP")
  for (const stranger of [eve, null])
    expect((await ask(stranger, preview?.id ?? "")).status).toBe(stranger ? 404 : 401)
  await db.delete(groupMembers).where(eq(groupMembers.personId, cy.id))
  expect((await ask(cy, preview?.id ?? "")).status).toBe(404)
  expect(await files.list()).toHaveLength(1)
})

test.for([
  [
    "is in the company's own network",
    '<title>x</title><meta property="og:image" content="http://10.0.0.8/p.jpg">',
  ],
  ["is no picture", withPicture],
] as const)("S11: a picture that %s is left out", async ([, head], { people, files }) => {
  const [bo, cy] = await people("bo", "cy")
  const stage = await news(head, Buffer.from("<svg xmlns='http://www.w3.org/2000/svg'/>"))
  const { id } = await writes(bo, link)
  await lookAtPages(stage)
  expect(await shownTo(cy, id)).toMatchObject({ image: null })
  expect([await files.list(), stage.dialled.filter((place) => place.startsWith("10."))]).toEqual([[], []])
})

test("a page that no post links to any more is forgotten, with its picture, and no other is", async ({
  people,
  files,
  clock,
}) => {
  const [bo, cy] = await people("bo", "cy")
  const stage = await news(withPicture, await jpeg({ width: 400, height: 300 }))
  const { id } = await writes(bo, link)
  const kept = await writes(bo, "http://news.example/kept")
  await lookAtPages(stage)
  await removePreview(bo, { id })
  expect(await files.list()).toHaveLength(2)
  await sweepPreviews()
  clock.forward(days(15))
  expect(await files.list()).toHaveLength(2)
  await sweepPreviews()
  expect(await files.list()).toHaveLength(1)
  expect(await shownTo(cy, kept.id)).toMatchObject({ title: "Soup day" })
})

test("X03: what a page calls itself never stands in the place of its host", async ({ people }) => {
  const [bo] = await people("bo")
  const stage = await news(
    '<title>Sign in</title><meta property="og:site_name" content="Your Bank"><meta property="og:url" content="https://bank.example/">',
  )
  const { id } = await writes(bo, link)
  await lookAtPages(stage)
  expect(await shownTo(bo, id)).toMatchObject({ url: link, site: "Your Bank · news.example" })
})
