import { faultsOf } from "./axe"
import { articleWith, expect, postBox, test, unheardOf, visit } from "./fixtures"

test("by keyboard: what is posted without a connection waits, is taken back or survives a closed window, and is sent once", async ({
  asPerson,
}) => {
  const [page, colleague] = [await asPerson("fatima"), await asPerson("ines")]
  const waiting = page.getByRole("list", { name: "Your posts on their way" })
  const [first, second] = [unheardOf("From the train"), unheardOf("Into the tunnel")]
  await visit(page, "/everyone")
  await visit(colleague, "/everyone")
  await page.keyboard.press("n")
  await postBox(page).fill(`${first} `)
  await page.getByRole("button", { name: "Add an emoji" }).press("Enter")
  await expect(page.getByRole("gridcell").first()).toBeVisible()
  expect(await faultsOf(page)).toEqual([])
  await page.getByRole("searchbox", { name: "Search emoji" }).fill("croissant")
  await expect(page.getByRole("gridcell", { name: "croissant", exact: true })).toBeVisible()
  await page.keyboard.press("Enter")
  await expect(postBox(page)).toBeFocused()
  await expect(postBox(page)).toHaveValue(`${first} 🥐`)

  await page.context().setOffline(true)
  await expect(page.getByText("No connection. Posts are sent when it is back.")).toBeVisible()
  await page.keyboard.press("Control+Enter")
  await expect(waiting).toContainText(`${first} 🥐`)
  await expect(postBox(page)).toHaveValue("")
  expect(await faultsOf(page)).toEqual([])
  await postBox(page).fill(second)
  await page.keyboard.press("Control+Enter")
  await expect(waiting.getByRole("listitem")).toHaveCount(2)
  await waiting
    .getByRole("listitem")
    .filter({ hasText: second })
    .getByRole("button", { name: "Cancel" })
    .press("Enter")
  await expect(postBox(page)).toHaveValue(second)
  await expect(waiting.getByRole("listitem")).toHaveCount(1)

  const context = page.context()
  const again = await context.newPage()
  await page.close()
  await context.setOffline(false)
  await visit(again, "/everyone")
  await expect(articleWith(again, first)).toHaveCount(1, { timeout: 20_000 })
  await expect(articleWith(again, first)).toContainText("🥐")
  await expect(postBox(again)).toHaveValue(second)
  await colleague.getByRole("button", { name: /new post/ }).click()
  await expect(articleWith(colleague, first)).toHaveCount(1)
  await expect(articleWith(colleague, second)).toHaveCount(0)
})
