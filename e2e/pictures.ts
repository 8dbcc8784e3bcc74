import type { Page } from "@playwright/test"
import sharp from "sharp"

/** Too large to be sent within a blink, so that the network can fail under it. */
export const yard = () =>
  sharp({
    create: {
      ...{ width: 900, height: 600, channels: 3, background: "#808080" },
      noise: { type: "gaussian", mean: 128, sigma: 40 },
    },
  })
    .png()
    .toBuffer()

export const gate = () =>
  sharp({ create: { width: 400, height: 700, channels: 3, background: "#a05" } })
    .jpeg()
    .toBuffer()

/** Chooses a file in the box that is open, by keyboard. */
export async function attach(page: Page, name: string, buffer: Buffer): Promise<void> {
  const chooser = page.waitForEvent("filechooser")
  await page.getByRole("button", { name: "Add images or files" }).press("Enter")
  await (await chooser).setFiles({ name, mimeType: "image/png", buffer })
}

/** The description of an attached image, as its writer has it. */
export const description = (page: Page, image: number) =>
  page.getByRole("textbox", { name: `Description of image ${image}` })
