import { createHash } from "node:crypto"
import { Readable } from "node:stream"
import { eq } from "drizzle-orm"
import sharp from "sharp"
import { db } from "@/db"
import { linkPreviews } from "@/db/schema/link-previews"
import { viewerOf } from "@/lib/auth/viewer"
import { days, nowMs } from "@/lib/core/clock"
import { newId } from "@/lib/core/ids"
import { imageKey } from "@/lib/link-previews/image-key"
import { currentStore } from "@/lib/media/storage/current-store"
import { createPost } from "@/lib/posts/create-post"
import { showPreview } from "@/lib/posts/show-preview"
import { faultsOf } from "./axe"
import { articleWith, expect, phone, screensWithKeys, test, unheardOf, visit } from "./fixtures"

/** A page that is being looked at; the browser is a room without doors, so what it says is written here. */
async function pageAt(url: string) {
  const id = newId()
  const urlHash = createHash("sha256").update(url).digest()
  const staleAt = new Date(nowMs() + days(1))
  await db.insert(linkPreviews).values({ id, url, urlHash, state: "waiting", staleAt })
  return id
}

async function answer(id: string, title: string) {
  const create = { width: 800, height: 420, channels: 3 as const, background: "#2a6f97" }
  const picture = await sharp({ create }).webp().toBuffer()
  const key = imageKey(id, "e2e")
  await currentStore().put(key, Readable.from([picture]), {
    bytes: picture.length,
    contentType: "image/webp",
  })
  const says = { title, description: "What was decided, and why.", siteName: "The News" }
  const image = { imageKey: key, imageWidth: 800, imageHeight: 420 }
  await db
    .update(linkPreviews)
    .set({ state: "ready", ...says, ...image })
    .where(eq(linkPreviews.id, id))
}

for (const [screen, options] of screensWithKeys)
  test(`by keyboard ${screen}: a page that was linked to appears below the post, leads there, and is taken away by its author`, async ({
    asPerson,
  }) => {
    const [bo, cy] = [await asPerson("bo", options), await asPerson("cy", phone)]
    const [words, title] = [unheardOf("Read this"), unheardOf("Soup day")]
    const url = `https://news.example/${encodeURIComponent(title)}`
    const previewId = await pageAt(url)
    const viewer = await viewerOf("bo")
    const { item } = await createPost(viewer, { body: `${words} ${url}` })
    await visit(bo, `/posts/${item.id}`)
    await visit(cy, `/posts/${item.id}`)
    await answer(previewId, title)
    await showPreview({ previewId, personId: viewer.id })
    for (const page of [bo, cy]) {
      const card = articleWith(page, words).getByRole("link", { name: title })
      await expect(card).toContainText("The News · news.example")
      await expect(card).toHaveAttribute("href", url)
      await expect(card).toHaveAttribute("rel", "noopener noreferrer nofollow")
      const image = card.locator("img")
      await expect.poll(() => image.evaluate((found: HTMLImageElement) => found.naturalWidth)).toBe(800)
      expect(await faultsOf(page)).toEqual([])
    }
    await articleWith(bo, words).getByRole("button", { name: "More" }).press("Enter")
    await bo.getByRole("menuitem", { name: "Remove preview" }).press("Enter")
    for (const page of [bo, cy])
      await expect(articleWith(page, words).getByRole("link", { name: title })).toHaveCount(0)
    await expect(articleWith(cy, words).getByRole("link", { name: "news.example" })).toHaveCount(1)
  })
