import type { Page } from "@playwright/test"
import { articleWith, expect, phone, postBox, postButton, test, unheardOf, visit } from "./fixtures"
import { attach, description, gate } from "./pictures"

/** Does what leaves the box, which then saves what is in it; ends when the server has it. */
async function leaveBox(page: Page, leave: () => Promise<void>): Promise<void> {
  const saved = page.waitForResponse((response) => response.request().headers()["next-action"] !== undefined)
  await leave()
  await saved
}

const goTo = (page: Page, name: "Home" | "People") =>
  page.getByRole("link", { name, exact: true }).first().click()

/** What the server keeps for the box for new posts. */
const keptFor = async (page: Page) => (await page.request.get("/api/drafts/new")).text()

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

test("what hangs on a draft comes along to the phone: an image with its description, or a poll", async ({
  asPerson,
}) => {
  const [laptop, mobile] = [await asPerson("yara"), await asPerson("yara", phone)]
  const [text, question] = [unheardOf("The new gate"), unheardOf("Shall we paint it")]
  const option = (page: Page, n: number) => page.getByRole("textbox", { name: `Option ${n}` })

  await test.step("an image", async () => {
    await visit(laptop, "/")
    await postBox(laptop).fill(text)
    await attach(laptop, "gate.jpg", await gate())
    await description(laptop, 1).fill("A red gate")
    await leaveBox(laptop, () => goTo(laptop, "People"))
    await expect.poll(() => keptFor(laptop)).toContain("A red gate")
    await openPhoneBox(mobile)
    await expect(postBox(mobile)).toHaveValue(text)
    await expect(description(mobile, 1)).toHaveValue("A red gate")
    await postButton(mobile).click()
    await expect(
      articleWith(mobile, text).getByRole("button", { name: "Open image: A red gate" }),
    ).toHaveCount(1)
    await goTo(laptop, "Home")
    await expect(articleWith(laptop, text)).toBeVisible()
    await expect(postBox(laptop)).toHaveValue("")
    await expect(description(laptop, 1)).toHaveCount(0)
  })

  await test.step("a poll", async () => {
    await postBox(laptop).fill(question)
    await laptop.getByRole("main").getByRole("button", { name: "Add a poll" }).click()
    await option(laptop, 1).fill("Green")
    await option(laptop, 2).fill("Red")
    await leaveBox(laptop, () => goTo(laptop, "People"))
    await expect.poll(() => keptFor(laptop)).toContain("Green")
    await openPhoneBox(mobile)
    await expect(postBox(mobile)).toHaveValue(question)
    await expect(option(mobile, 2)).toHaveValue("Red")
    await postButton(mobile).click()
    await expect(articleWith(mobile, question).getByRole("radio")).toHaveCount(2)
    await goTo(laptop, "Home")
    await expect(articleWith(laptop, question)).toBeVisible()
    await expect(option(laptop, 1)).toHaveCount(0)
  })
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
