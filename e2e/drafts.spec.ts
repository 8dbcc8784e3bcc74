import type { Page } from "@playwright/test"
import { articleWith, expect, phone, postBox, postButton, test, unheardOf, visit } from "./fixtures"

/** Does what leaves the box, which then saves what is in it; ends when the server has it. */
async function leaveBox(page: Page, leave: () => Promise<void>): Promise<void> {
  const saved = page.waitForResponse((response) => response.request().headers()["next-action"] !== undefined)
  await leave()
  await saved
}

const goTo = (page: Page, name: "Home" | "People") =>
  page.getByRole("link", { name, exact: true }).first().click()

async function openPhoneBox(page: Page): Promise<void> {
  await visit(page, "/")
  await page.getByRole("button", { name: "New post" }).click()
}

test("a text that was begun on the laptop goes on on the phone, and is gone from both once it is posted", async ({
  asPerson,
}) => {
  const [laptop, mobile] = [await asPerson("yara"), await asPerson("yara", phone)]
  const text = unheardOf("Begun at the desk")
  await visit(laptop, "/")
  await postBox(laptop).fill(text)
  await leaveBox(laptop, () => goTo(laptop, "People"))
  await openPhoneBox(mobile)
  await expect(postBox(mobile)).toHaveValue(text)
  await postBox(mobile).fill(`${text}, finished on the train`)
  await postButton(mobile).click()
  await expect(articleWith(mobile, text)).toBeVisible()
  await goTo(laptop, "Home")
  await expect(articleWith(laptop, `${text}, finished on the train`)).toBeVisible()
  await expect(postBox(laptop)).toHaveValue("")
})

test("two windows change one draft: both texts are shown, and both can be kept", async ({ asPerson }) => {
  const [one, other] = [await asPerson("viktor"), await asPerson("viktor")]
  await visit(one, "/")
  await postBox(one).fill("Lunch")
  await leaveBox(one, () => goTo(one, "People"))
  await visit(other, "/")
  await expect(postBox(other)).toHaveValue("Lunch")
  await goTo(one, "Home")
  await postBox(one).fill("Lunch at noon")
  await leaveBox(one, () => goTo(one, "People"))
  await postBox(other).fill("Lunch at one")
  await leaveBox(other, () => goTo(other, "People"))
  await goTo(other, "Home")
  const elsewhere = other.getByRole("region", { name: "The same draft from elsewhere" })
  await expect(elsewhere).toContainText("Lunch at noon")
  await expect(postBox(other)).toHaveValue("Lunch at one")
  await elsewhere.getByRole("button", { name: "Keep both" }).press("Enter")
  await expect(elsewhere).toBeHidden()
  await expect(postBox(other)).toHaveValue("Lunch at one\n\nLunch at noon")
})

for (const [device, options] of [
  ["the laptop", {}],
  ["the phone", phone],
] as const)
  test(`drafts are listed, gone on with and discarded, on ${device} and by keyboard`, async ({
    asPerson,
  }) => {
    const page = await asPerson("zuzana", options)
    const text = unheardOf("Half a thought")
    await visit(page, "/people/cy")
    await page.keyboard.press("n")
    await postBox(page).fill(text)
    await leaveBox(page, () => page.keyboard.press("Escape"))
    await page.goto("/drafts")
    const draft = page.getByRole("listitem").filter({ hasText: text })
    await draft.getByRole("button", { name: "Continue" }).press("Enter")
    await expect(postBox(page)).toHaveValue(text)
    await page.keyboard.press("Escape")
    await draft.getByRole("button", { name: "Discard" }).press("Enter")
    await page.getByRole("dialog").getByRole("button", { name: "Discard" }).press("Enter")
    const nothing = page.getByText("What you begin to write is kept here")
    await expect(nothing).toBeVisible()
    await page.reload()
    await expect(nothing).toBeVisible()
  })
