import type { Page } from "@playwright/test"
import sharp from "sharp"
import { faultsOf } from "./axe"
import { expect, phone, test, visit } from "./fixtures"

/** As narrow as a phone, with a keyboard and no finger. */
const screens = [
  ["on the desktop", {}],
  ["on the phone", { ...phone, hasTouch: false }],
] as const

/** Red on its left and blue on its right. */
async function halves(): Promise<Buffer> {
  const left = { create: { width: 600, height: 400, channels: 3 as const, background: "#d02020" } }
  const base = sharp({ create: { width: 1200, height: 400, channels: 3, background: "#2020d0" } })
  return base
    .composite([{ input: left, left: 0, top: 0 }])
    .png()
    .toBuffer()
}

async function chooseImage(page: Page, button: string): Promise<void> {
  const chooser = page.waitForEvent("filechooser")
  await page.getByRole("button", { name: button }).press("Enter")
  await (await chooser).setFiles({ name: "halves.png", mimeType: "image/png", buffer: await halves() })
}

async function dominant(page: Page, address: string | null) {
  const answer = await page.request.get(String(address))
  expect(answer.status()).toBe(200)
  return (await sharp(await answer.body()).stats()).dominant
}

for (const [screen, options] of screens)
  test(`by keyboard, ${screen}: a picture is cut, shown wherever its person is, and removed again`, async ({
    asPerson,
  }) => {
    const page = await asPerson("wanda", options)
    await page.goto("/settings/profile")
    await chooseImage(page, "Choose picture")
    const dialog = page.getByRole("dialog", { name: "Picture" })
    const frame = dialog.getByRole("slider", { name: "What is seen of the image" })
    await frame.focus()
    await page.keyboard.press("+")
    // Far beyond its right edge: it stays within.
    for (let i = 0; i < 30; i++) await page.keyboard.press("ArrowRight")
    await expect(frame).toHaveAttribute(
      "aria-valuetext",
      /^8[0-9] % from the left, 50 % from the top, zoom 110 %$/,
    )
    expect(await faultsOf(page)).toEqual([])
    await dialog.getByRole("button", { name: "Save" }).press("Enter")
    await expect(dialog).toHaveCount(0)
    await expect(page.getByRole("button", { name: "Replace picture" })).toBeFocused()
    const own = page.getByRole("region", { name: "Picture" })
    const picture = own.locator("img")
    const { r, b } = await dominant(page, await picture.getAttribute("src"))
    expect(b, "the blue half is seen").toBeGreaterThan(r)
    await visit(page, "/people/wanda")
    const address = await page.locator(".profile img.avatar-picture").getAttribute("src")
    expect(
      await page.locator(".profile img.avatar-picture").evaluate((img: HTMLImageElement) => img.naturalWidth),
    ).toBeGreaterThan(0)

    await page.goto("/settings/profile")
    await page.getByRole("button", { name: "Remove picture" }).press("Enter")
    await page.getByRole("dialog").getByRole("button", { name: "Remove", exact: true }).press("Enter")
    await expect(page.getByText("Picture removed.")).toBeVisible()
    await expect(picture).toHaveCount(0)
    expect((await page.request.get(String(address))).status()).toBe(404)

    await page.route("**/api/profile-pictures/**", (route) => route.abort())
    await visit(page, "/people/ada")
    await expect(page.locator(".profile img.avatar-picture"), "her initials are seen").toHaveCSS(
      "opacity",
      "0",
    )
  })
