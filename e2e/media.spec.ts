import type { Page } from "@playwright/test"
import { cutOff, onTheirWay, reconnect } from "./cut-off"
import { articleWith, expect, phoneWithKeys, postBox, test, unheardOf, visit } from "./fixtures"
import { attach, description, gate, yard } from "./pictures"

/** As if somebody let a file go over the box, or pasted it. */
function hand(page: Page, how: "drop" | "paste", image: Buffer): Promise<void> {
  return postBox(page).evaluate(
    (box, { how, base64 }) => {
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))
      const files = new DataTransfer()
      files.items.add(new File([bytes], `${how}.jpg`, { type: "image/jpeg" }))
      const event =
        how === "drop"
          ? new DragEvent("drop", { dataTransfer: files, bubbles: true, cancelable: true })
          : new ClipboardEvent("paste", { clipboardData: files, bubbles: true, cancelable: true })
      box.dispatchEvent(event)
    },
    { how, base64: image.toString("base64") },
  )
}

/** A line that takes some seconds for an image, and can be cut in the middle of it. */
async function slowLine(page: Page) {
  const session = await page.context().newCDPSession(page)
  const emulate = (offline: boolean, uploadThroughput: number) =>
    session.send("Network.emulateNetworkConditions", {
      ...{ offline, latency: 0, downloadThroughput: -1, uploadThroughput },
    })
  await emulate(false, 100_000)
  return { cut: () => emulate(true, 0), mend: () => emulate(false, -1) }
}

test("by keyboard: images come through a cut line, are described, kept over a reload, posted, looked at and deleted", async ({
  asPerson,
}) => {
  const page = await asPerson("aoife")
  await visit(page, "/everyone")
  const text = unheardOf("Seen in the yard")
  await page.keyboard.press("n")
  await postBox(page).fill(text)

  const line = await slowLine(page)
  await attach(page, "yard.png", await yard())
  await expect(page.getByRole("progressbar", { name: "Upload of yard.png" })).toBeVisible()
  await expect(page.getByText(/^[1-9]\d* % of/)).toBeVisible()
  await page.keyboard.press("Control+Enter")
  await line.cut()
  const attached = page.getByRole("list", { name: "Attached" })
  await expect(attached.getByRole("alert")).toHaveText("You are offline. Try again when you are connected.")
  await expect(articleWith(page, text), "nothing is posted without its image").toHaveCount(0)
  await line.mend()
  await attached.getByRole("button", { name: "Try again" }).press("Enter")

  await description(page, 1).fill("A yard in the snow")
  await page.getByRole("slider", { name: "Focal point of image 1" }).press("ArrowRight")
  await hand(page, "drop", await gate())
  await expect(description(page, 2)).toBeVisible()
  await hand(page, "paste", await gate())
  await page.getByRole("button", { name: "Remove image 3" }).press("Enter")
  await expect(description(page, 3)).toHaveCount(0)
  await expect(page.getByRole("button", { name: "Remove image 2" })).toBeFocused()
  await page.getByRole("button", { name: "Move image 2 earlier" }).press("Enter")
  await expect(description(page, 2)).toHaveValue("A yard in the snow")
  await page.reload()
  await expect(description(page, 2)).toHaveValue("A yard in the snow")
  expect(
    await page.getByRole("slider", { name: "Focal point of image 2" }).getAttribute("aria-valuetext"),
  ).toBe("60 % from the left, 50 % from the top")

  await postBox(page).press("Control+Enter")
  const reminder = page.getByRole("dialog", { name: "Add a description?" })
  await reminder.getByRole("button", { name: "Add a description" }).press("Enter")
  await expect(description(page, 1)).toBeFocused()
  await postBox(page).press("Control+Enter")
  const article = articleWith(page, text)
  const opener = article.getByRole("button", { name: "Open image 2 of 2: A yard in the snow" })
  await expect(article.getByRole("button", { name: /^Open image/ })).toHaveCount(2)
  await opener.press("Enter")
  const lightbox = page.getByRole("dialog", { name: "Images" })
  await expect(lightbox).toContainText("A yard in the snow")
  await expect(lightbox).toContainText("2 / 2")
  await page.keyboard.press("ArrowLeft")
  await expect(lightbox).toContainText("1 / 2")
  await page.keyboard.press("Escape")
  await expect(lightbox).toHaveCount(0)
  await expect(opener).toBeFocused()
  await article.getByRole("button", { name: "Description of image 2 of 2" }).press("Enter")
  await expect(page.getByRole("dialog", { name: "Description" })).toContainText("A yard in the snow")
  await page.keyboard.press("Escape")

  const address = await opener.locator("img").getAttribute("src")
  expect((await page.request.get(String(address))).status()).toBe(200)
  await article.getByRole("button", { name: "More" }).press("Enter")
  await page.getByRole("menuitem", { name: "Delete post" }).press("Enter")
  await page.getByRole("dialog").getByRole("button", { name: "Delete" }).press("Enter")
  // The card goes at once; this is said when the server has done it.
  await expect(page.getByText("Post deleted.")).toBeVisible()
  await expect(articleWith(page, text)).toHaveCount(0)
  expect((await page.request.get(String(address))).status()).toBe(404)
})

test("on the phone, by keyboard: a post with an image waits for the connection, is taken up again, and is sent once", async ({
  asPerson,
}) => {
  const page = await asPerson("aoife", phoneWithKeys)
  await visit(page, "/everyone")
  const text = unheardOf("Down in the cellar")
  await page.keyboard.press("n")
  await postBox(page).fill(text)
  await attach(page, "gate.jpg", await gate())
  await expect(description(page, 1)).toBeVisible()

  await cutOff(page)
  await description(page, 1).fill("A gate")
  await page.keyboard.press("Control+Enter")
  const waiting = onTheirWay(page).getByRole("listitem").filter({ hasText: text })
  await expect(waiting.getByRole("list", { name: "Attached" }).getByRole("listitem")).toHaveCount(1)
  await waiting.getByRole("button", { name: "Cancel" }).press("Enter")
  await page.keyboard.press("n")
  await expect(postBox(page)).toHaveValue(text)
  await expect(description(page, 1)).toHaveValue("A gate")
  await postBox(page).press("Control+Enter")
  await expect(waiting).toHaveCount(1)

  await reconnect(page)
  const opener = articleWith(page, text).getByRole("button", { name: "Open image: A gate" })
  await expect(opener).toHaveCount(1)
  await expect(waiting).toHaveCount(0)
  await opener.press("Enter")
  await expect(page.getByRole("dialog", { name: "Image" })).toContainText("A gate")
  await page.keyboard.press("Escape")
  await expect(opener).toBeFocused()
  await page.reload()
  await expect(opener).toHaveCount(1)
})
