import { faultsOf } from "./axe"
import { cutOff, messages, onTheirWay, reconnect } from "./cut-off"
import { articleWith, expect, phone, test, unheardOf, visit } from "./fixtures"

/** How long an open page may take to follow what somebody else has done. */
const atOnce = { timeout: 3000 }

test("by keyboard: bo asks, cy answers on a phone, and bo chooses the answer and ends the conversation", async ({
  asPerson,
}) => {
  const question = unheardOf("Who keeps the keys")
  const answer = unheardOf("Ask at the front desk")
  const [bo, cy] = [await asPerson("bo"), await asPerson("cy", phone)]
  const [asked, seen] = [articleWith(bo, question).first(), articleWith(cy, question).first()]
  const choose = async (text: string, item: string) => {
    await articleWith(bo, text).last().getByRole("button", { name: "More" }).press("Enter")
    await bo.getByRole("menuitem", { name: item, exact: true }).press("Enter")
  }

  await test.step("bo marks what they write as a question; a reload and a lost connection keep the mark", async () => {
    await visit(bo, "/")
    await bo.keyboard.press("n")
    await bo.keyboard.type(question)
    const mark = bo.getByRole("main").getByRole("button", { name: "Ask a question" })
    await mark.press("Enter")
    await expect(mark).toHaveAttribute("aria-pressed", "true")
    expect(await faultsOf(bo)).toEqual([])
    await bo.reload()
    await expect(mark).toHaveAttribute("aria-pressed", "true")
    await cutOff(bo)
    await bo.getByRole("main").getByRole("textbox", { name: "Post text" }).press("Control+Enter")
    await expect(onTheirWay(bo)).toContainText(question)
    await reconnect(bo)
    await expect(asked).toContainText("Question")
    await expect(onTheirWay(bo)).toHaveCount(0)
    await expect(mark).toHaveAttribute("aria-pressed", "false")
  })

  await test.step("cy finds it among those without an answer, and answers it", async () => {
    await visit(cy, "/everyone/unanswered")
    await expect(seen).toContainText("Question")
    expect(await faultsOf(cy)).toEqual([])
    await seen.getByText(question).tap()
    await cy.getByRole("main").getByRole("textbox", { name: "Post text" }).fill(answer)
    await cy.getByRole("main").getByRole("button", { name: "Post", exact: true }).tap()
    await expect(articleWith(cy, answer)).toBeVisible()
  })

  await test.step("bo chooses the answer; cy's open page says so, and it can be taken back", async () => {
    await visit(bo, new URL(cy.url()).pathname)
    await articleWith(bo, answer).last().getByRole("button", { name: "More" }).press("Enter")
    await cutOff(bo)
    await bo.getByRole("menuitem", { name: "Mark as answer" }).press("Enter")
    await expect(messages(bo)).toContainText("You are offline. Try again when you are connected.")
    await reconnect(bo)
    await choose(answer, "Mark as answer")
    await expect(bo.getByRole("region", { name: "Answer" })).toContainText(answer)
    await expect(seen).toContainText("Answered, by @cy", atOnce)
    expect(await faultsOf(bo)).toEqual([])
    await bo.getByRole("button", { name: "Undo" }).press("Enter")
    await expect(seen).toContainText("Question", atOnce)
    await choose(answer, "Mark as answer")
    await expect(seen).toContainText("Answered, by @cy", atOnce)
  })

  await test.step("bo closes the conversation, opens it again, and lets nobody reply", async () => {
    const box = cy.getByRole("main").getByRole("textbox", { name: "Post text" })
    const menuOf = (name: string) => choose(question, name)
    await menuOf("Close conversation")
    await expect(cy.getByText("This conversation is closed")).toBeVisible(atOnce)
    await expect(box).toHaveCount(0)
    expect(await faultsOf(cy)).toEqual([])
    await menuOf("Reopen conversation")
    await expect(box).toBeVisible(atOnce)
    await articleWith(bo, question).last().getByRole("button", { name: "More" }).press("Enter")
    await bo.getByRole("menuitemradio", { name: "Nobody" }).press("Enter")
    await expect(cy.getByText("Its author has turned replies off.")).toBeVisible(atOnce)
  })
})

test("by keyboard: bo writes a thread that outlives a reload; it is folded in feeds and stands in order on its page", async ({
  asPerson,
}) => {
  const parts = ["First", "Second", "Third"].map((part) => unheardOf(`${part} part`))
  const bo = await asPerson("bo")
  await visit(bo, "/")
  await bo.keyboard.press("n")
  await bo.keyboard.type(parts[0] ?? "")
  await bo
    .getByRole("main")
    .getByRole("button", { name: /^Who can reply/ })
    .press("Enter")
  await bo.getByRole("menuitemradio", { name: "Nobody" }).press("Enter")
  for (const n of [2, 3]) {
    await bo.getByRole("main").getByRole("button", { name: "Add another post" }).press("Enter")
    const next = bo.getByRole("textbox", { name: `Text of post ${n}` })
    await expect(next).toBeFocused()
    await bo.keyboard.type(parts[n - 1] ?? "")
  }
  expect(await faultsOf(bo)).toEqual([])
  await bo.reload()
  await expect(bo.getByRole("textbox", { name: "Text of post 3" })).toHaveValue(parts[2] ?? "")
  await bo.getByRole("textbox", { name: "Text of post 3" }).press("Control+Enter")
  const first = articleWith(bo, parts[0] ?? "").first()
  await expect(first).toContainText("Replies are off")
  await expect(bo.getByRole("textbox", { name: "Text of post 3" })).toHaveCount(0)
  await visit(bo, "/everyone")
  await expect(first).toContainText("1 more in this thread")
  await expect(first).toContainText(parts[2] ?? "")
  expect(await faultsOf(bo)).toEqual([])
  await first.getByRole("link", { name: "1 more in this thread" }).press("Enter")
  await expect(bo.getByRole("article")).toHaveCount(3)
  for (const [n, part] of parts.entries()) await expect(bo.getByRole("article").nth(n)).toContainText(part)
})
