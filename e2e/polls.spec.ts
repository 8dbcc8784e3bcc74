import { sql } from "drizzle-orm"
import { db } from "@/db"
import { polls } from "@/db/schema/polls"
import { faultsOf } from "./axe"
import { cutOff, messages, onTheirWay, reconnect } from "./cut-off"
import { articleWith, expect, phone, phoneWithKeys, postBox, test, unheardOf, visit } from "./fixtures"

/** Votes are told once a second at most, and the queue looks every two. */
const soon = { timeout: 8000 }

test("by keyboard: bo asks with a poll that outlives a reload, cy votes on a phone, and both see it end", async ({
  asPerson,
}) => {
  const question = unheardOf("Where do we eat")
  const [bo, cy] = [await asPerson("bo"), await asPerson("cy", phone)]
  const [asked, seen] = [articleWith(bo, question), articleWith(cy, question)]

  await test.step("bo writes the options one after the other; a reload loses none", async () => {
    await visit(bo, "/")
    await bo.keyboard.press("n")
    await bo.keyboard.type(question)
    await bo.getByRole("main").getByRole("button", { name: "Add a poll" }).press("Enter")
    for (const [n, option] of ["Soup", "Pizza", "Nothing"].entries()) {
      await expect(bo.getByRole("textbox", { name: `Option ${n + 1}` })).toBeFocused()
      await bo.keyboard.type(option)
      if (n < 2) await bo.keyboard.press("Enter")
    }
    expect(await faultsOf(bo)).toEqual([])
    await bo.reload()
    await expect(bo.getByRole("textbox", { name: "Option 3" })).toHaveValue("Nothing")
    await bo.getByRole("textbox", { name: "Option 1" }).press("Control+Enter")
    await expect(asked.getByRole("radio")).toHaveCount(3)
    await expect(bo.getByRole("textbox", { name: "Option 1" })).toHaveCount(0)
  })

  await test.step("cy sees no results, votes, and sees them; bo's page counts the vote", async () => {
    await visit(cy, "/everyone")
    await expect(seen).not.toContainText("%")
    expect(await faultsOf(cy)).toEqual([])
    await seen.getByText("Pizza").tap()
    await seen.getByRole("button", { name: "Vote" }).tap()
    await expect(seen.getByRole("listitem").filter({ hasText: "Pizza" })).toContainText("100 %")
    expect(await faultsOf(cy)).toEqual([])
    await expect(asked).toContainText("1 vote", soon)
    await expect(asked).not.toContainText("%")
  })

  await test.step("bo votes, thinks again, and reads who chose what", async () => {
    await asked.getByRole("radio", { name: "Soup" }).press("Space")
    await bo.keyboard.press("Enter")
    await expect(asked.getByRole("listitem").filter({ hasText: "Soup" })).toContainText("50 %")
    await asked.getByRole("button", { name: "Change vote" }).press("Enter")
    await asked.getByRole("radio", { name: "Soup" }).press("ArrowDown")
    await bo.keyboard.press("Enter")
    await expect(asked.getByRole("listitem").filter({ hasText: "Pizza" })).toContainText("100 %")
    await asked.getByRole("button", { name: "Who voted" }).press("Enter")
    const dialog = bo.getByRole("dialog", { name: "Who voted" })
    await expect(dialog.getByRole("tabpanel")).toContainText("Cy Novak")
    expect(await faultsOf(bo)).toEqual([])
    await bo.keyboard.press("Escape")
    await expect(seen).toContainText("2 votes", soon)
  })

  await test.step("the poll ends on both open pages", async () => {
    await db.update(polls).set({ closesAt: sql`clock_timestamp()` })
    for (const article of [asked, seen]) await expect(article).toContainText("2 votes · Closed", soon)
    await expect(asked.getByRole("button", { name: "Change vote" })).toHaveCount(0)
  })
})

test("on the phone, by keyboard: a poll that is asked, and a vote that is given, without a connection count once it is back", async ({
  asPerson,
}) => {
  const question = unheardOf("Tea or coffee")
  const [dee, eve] = [await asPerson("dee", phoneWithKeys), await asPerson("eve", phoneWithKeys)]
  const [asked, seen] = [articleWith(dee, question), articleWith(eve, question)]
  const add = dee.getByRole("button", { name: "Add a poll" })

  await test.step("dee begins a poll without a connection, is told to try again, and asks without one", async () => {
    await visit(dee, "/everyone")
    await dee.keyboard.press("n")
    await expect(postBox(dee)).toBeFocused()
    await dee.keyboard.type(question)
    await cutOff(dee)
    await add.press("Enter")
    await expect(messages(dee)).toContainText("There is no connection to the server. Try again.")
    await expect(postBox(dee)).toHaveValue(question)
    await reconnect(dee)
    await add.press("Enter")
    await expect(dee.getByRole("textbox", { name: "Option 1" })).toBeFocused()
    await dee.keyboard.type("Tea")
    await dee.keyboard.press("Enter")
    await dee.keyboard.type("Coffee")
    expect(await faultsOf(dee)).toEqual([])
    await cutOff(dee)
    await dee.keyboard.press("Control+Enter")
    const options = onTheirWay(dee).getByRole("list", { name: "Poll" }).getByRole("listitem")
    await expect(options).toHaveText(["Tea", "Coffee"])
    await reconnect(dee)
    await expect(asked.getByRole("radio")).toHaveCount(2)
    await expect(onTheirWay(dee)).toHaveCount(0)
  })

  await test.step("eve's choice stays while there is no connection, and counts once", async () => {
    await visit(eve, "/everyone")
    await expect(seen).toHaveCount(1)
    await seen.getByRole("radio", { name: "Coffee" }).press("Space")
    await cutOff(eve)
    await eve.keyboard.press("Enter")
    await expect(messages(eve)).toContainText("You are offline. Try again when you are connected.")
    await expect(seen.getByRole("radio", { name: "Coffee" })).toBeChecked()
    await reconnect(eve)
    await seen.getByRole("button", { name: "Vote" }).press("Enter")
    await expect(seen.getByRole("listitem").filter({ hasText: "Coffee" })).toContainText("100 %")
    await expect(asked).toContainText("1 vote", soon)
  })
})
