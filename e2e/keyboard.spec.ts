import type { Page } from "@playwright/test"
import { viewerOf } from "@/lib/auth/viewer"
import { createPost } from "@/lib/posts/create-post"
import { expect, postBox, test, unheardOf, visit } from "./fixtures"

const articles = (page: Page) => page.getByRole("feed").getByRole("article")

/** Opens a page and goes to its first post: a key pressed before the page's scripts have begun is heard by nobody. */
async function openAwake(page: Page, path: string) {
  await page.goto(path)
  await expect(async () => {
    await page.keyboard.press("j")
    await expect(articles(page).first()).toBeFocused({ timeout: 250 })
  }).toPass()
}

/** The first post of Everyone is one that bo may answer; another test may have left one there that nobody may. */
async function openAnswerable(page: Page) {
  await createPost(await viewerOf("dee"), { body: unheardOf("Who has a pen?") })
  await openAwake(page, "/everyone")
}

test("j and k walk from post to post, l likes and Enter opens", async ({ asPerson }) => {
  const page = await asPerson("bo")
  await openAwake(page, "/everyone")
  await page.keyboard.press("j")
  await page.keyboard.press("j")
  await expect(articles(page).nth(2)).toBeFocused()
  await page.keyboard.press("k")
  await expect(articles(page).nth(1)).toBeFocused()
  const like = articles(page).nth(1).getByRole("button", { name: "Like" })
  const before = await like.getAttribute("aria-pressed")
  await page.keyboard.press("l")
  await expect(like).toHaveAttribute("aria-pressed", before === "true" ? "false" : "true")
  await page.keyboard.press("l")
  await expect(like).toHaveAttribute("aria-pressed", String(before))
  const id = await articles(page).nth(1).getAttribute("data-item")
  await page.keyboard.press("Enter")
  await expect(page).toHaveURL(new RegExp(`/posts/${id}$`))
})

test("r answers the post that has the focus, and Escape gives the focus back", async ({ asPerson }) => {
  const page = await asPerson("bo")
  await openAnswerable(page)
  await page.keyboard.press("r")
  await expect(page.getByRole("dialog", { name: "Reply" })).toBeVisible()
  await expect(postBox(page)).toBeFocused()
  await page.keyboard.press("Escape")
  await expect(page.getByRole("dialog")).toBeHidden()
  await expect(articles(page).first()).toBeFocused()
})

test("a reply begun with its button gives the focus back to the button", async ({ asPerson }) => {
  const page = await asPerson("bo")
  await openAnswerable(page)
  const reply = articles(page).first().getByRole("button", { name: "Reply" })
  await reply.focus()
  await page.keyboard.press("Enter")
  await expect(postBox(page)).toBeFocused()
  await page.keyboard.press("Escape")
  await expect(page.getByRole("dialog")).toBeHidden()
  await expect(reply).toBeFocused()
})

test("/ leads to the directory's search where none stands beside the page", async ({ asPerson }) => {
  const page = await asPerson("bo", { viewport: { width: 800, height: 800 } })
  await openAwake(page, "/")
  await page.keyboard.press("/")
  await expect(page).toHaveTitle("People · Rookery")
  await expect(page.getByRole("searchbox", { name: "Name, title or department" })).toBeFocused()
})

test("n goes to the post box, / to the search, and letters there are letters", async ({ asPerson }) => {
  const page = await asPerson("bo")
  await openAwake(page, "/")
  await page.keyboard.press("n")
  await expect(postBox(page)).toBeFocused()
  await page.keyboard.type("jkl?")
  await expect(postBox(page)).toHaveValue("jkl?")
  await expect(page.getByRole("dialog")).toBeHidden()
  await postBox(page).fill("")
  await postBox(page).blur()
  await page.keyboard.press("/")
  await expect(page.getByRole("searchbox", { name: "Search people or a #tag" })).toBeFocused()
  await page.keyboard.type("#launch")
  await page.keyboard.press("Enter")
  await expect(page).toHaveURL(/\/tags\/launch$/)
})

test("n further down the page opens a box without leaving the place", async ({ asPerson }) => {
  const page = await asPerson("bo")
  await openAwake(page, "/")
  await page.evaluate(() => window.scrollTo({ top: 1500 }))
  await page.keyboard.press("n")
  await expect(page.getByRole("dialog", { name: "New post" })).toBeVisible()
  await page.keyboard.press("Escape")
  expect(await page.evaluate(() => window.scrollY)).toBeGreaterThan(1400)
})

test("g and a letter go places, 0 goes to the top", async ({ asPerson }) => {
  const page = await asPerson("bo")
  await openAwake(page, "/")
  await page.keyboard.press("g")
  await page.keyboard.press("e")
  await expect(page).toHaveTitle("Everyone · Rookery")
  await page.keyboard.press("g")
  await page.keyboard.press("p")
  await expect(page).toHaveURL(/\/people\/bo$/)
  await page.keyboard.press("g")
  await page.keyboard.press("h")
  await expect(page).toHaveTitle("Home · Rookery")
  await page.evaluate(() => window.scrollTo({ top: 900 }))
  await page.keyboard.press("0")
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(0)
})

test("? shows every shortcut, and switches them off for good", async ({ asPerson }) => {
  const page = await asPerson("bo")
  await openAwake(page, "/")
  await page.keyboard.press("?")
  const sheet = page.getByRole("dialog", { name: "Keyboard shortcuts" })
  await expect(sheet).toContainText("Next post")
  await sheet.getByRole("checkbox", { name: "Use single-key shortcuts in this browser" }).uncheck()
  await page.keyboard.press("Escape")
  await expect(sheet).toBeHidden()
  await page.reload()
  await page.getByRole("banner").getByRole("button", { name: "Your menu" }).click()
  await page.getByRole("menuitem", { name: "Keyboard shortcuts" }).click()
  await expect(sheet.getByRole("checkbox")).not.toBeChecked()
  await page.keyboard.press("Escape")
  await expect(sheet).toBeHidden()
  await page.keyboard.press("j")
  await page.keyboard.press("n")
  await expect(postBox(page)).not.toBeFocused()
  await expect(articles(page).first()).not.toBeFocused()
})

test("the first Tab leads past the navigation", async ({ asPerson }) => {
  const page = await asPerson("bo")
  await visit(page, "/")
  await page.keyboard.press("Tab")
  await expect(page.getByRole("link", { name: "Skip to the posts" })).toBeFocused()
  await page.keyboard.press("Enter")
  await expect(page.getByRole("main")).toBeFocused()
})

test("the menus open, move and close by keyboard alone", async ({ asPerson }) => {
  const page = await asPerson("bo")
  await visit(page, "/")
  const button = page.getByRole("banner").getByRole("button", { name: "Your menu" })
  await button.focus()
  await page.keyboard.press("Enter")
  const menu = page.getByRole("menu", { name: "Your menu" })
  await expect(menu).toBeVisible()
  await menu.getByRole("menuitemradio", { name: "Dark" }).press("Enter")
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark")
  await page.keyboard.press("Escape")
  await expect(menu).toBeHidden()
  await expect(button).toBeFocused()
  await page.reload()
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark")
})
