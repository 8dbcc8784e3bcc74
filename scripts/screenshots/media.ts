import { randomUUID } from "node:crypto"
import { Readable } from "node:stream"
import type { Page } from "@playwright/test"
import sharp from "sharp"
import { type PictureName, pictures } from "@/db/seed/pictures"
import { toSvg } from "@/db/seed/pictures/drawing"
import { type Viewer, viewerOf } from "@/lib/auth/viewer"
import { uploadMedia } from "@/lib/media/upload-media"
import { createPost } from "@/lib/posts/create-post"
import type { PageToSee } from "./pages"

const tag = "#minutes"
const path = "/tags/minutes"

/** Files to download, and a post that quotes images. */
export async function mediaToSee(): Promise<PageToSee[]> {
  const sunita = await viewerOf("sunita")
  const ids = [
    await uploadPdf(
      sunita,
      "Minutes of the works council, with everything that was said about the window.pdf",
    ),
    await uploadPdf(sunita, "Budget.pdf"),
  ]
  await createPost(sunita, { body: `The minutes, and the budget they are about. ${tag}`, media: ids })
  return [{ name: "state-files", path, viewer: "bo" }]
}

/** A file of some pages; gives its id. */
export async function uploadPdf(viewer: Viewer, name: string): Promise<string> {
  return upload(viewer, name, Buffer.concat([Buffer.from("%PDF-1.4\n"), Buffer.alloc(840_000, "%\n")]))
}

/** One of the pictures of the demo; gives its id. */
export async function uploadPicture(viewer: Viewer, picture: PictureName): Promise<string> {
  const { name, buffer } = await fileOf(picture)
  return upload(viewer, name, buffer)
}

async function upload(viewer: Viewer, name: string, bytes: Buffer): Promise<string> {
  const sent = { name, key: randomUUID(), bytes: bytes.length, open: () => Readable.from([bytes]) }
  return (await uploadMedia(viewer, sent)).media.id
}

/** What opens over images, and images on their way into a post. */
export const mediaOverlaysToSee = async (): Promise<PageToSee[]> => [
  { name: "open-lightbox", path: "/everyone", viewer: "bo", open: openLightbox },
  { name: "open-crop", path: "/settings/profile", viewer: "bo", open: cropPicture },
  { name: "open-attached", path: "/scheduled", viewer: "mei", open: attachPictures },
]

async function openLightbox(tab: Page): Promise<void> {
  await tab
    .getByRole("button", { name: /^Open image 2 of 3/ })
    .first()
    .click()
  await tab.getByRole("dialog", { name: "Images" }).getByRole("img").first().waitFor()
}

async function attachPictures(tab: Page): Promise<void> {
  await tab.getByRole("button", { name: "New post" }).first().click()
  const dialog = tab.getByRole("dialog")
  await dialog.getByRole("textbox", { name: "Post text" }).fill("Two from this morning.")
  const chooser = tab.waitForEvent("filechooser")
  await dialog.getByRole("button", { name: "Add images or files" }).click()
  await (await chooser).setFiles([await fileOf("oranges"), await fileOf("film-fog")])
  await dialog.getByRole("slider", { name: "Focal point of image 2" }).waitFor()
}

async function cropPicture(tab: Page): Promise<void> {
  const chooser = tab.waitForEvent("filechooser")
  await tab.getByRole("button", { name: "Choose picture" }).click()
  await (await chooser).setFiles([await fileOf("oranges")])
  await tab.getByText("Uploaded").waitFor()
}

async function fileOf(name: PictureName) {
  const buffer = await sharp(Buffer.from(toSvg(pictures[name].draw())))
    .png()
    .toBuffer()
  return { name: pictures[name].file, mimeType: "image/png", buffer }
}
