import type { Page } from "@playwright/test"
import { bookmarkOverlaysToSee, bookmarksToSee } from "../scripts/screenshots/bookmarks"
import { draftOverlaysToSee, draftsToSee } from "../scripts/screenshots/drafts"
import { groupOverlaysToSee, groupsToSee } from "../scripts/screenshots/groups"
import { mediaOverlaysToSee, mediaToSee } from "../scripts/screenshots/media"
import { outgoingOverlaysToSee, outgoingToSee } from "../scripts/screenshots/outgoing"
import { pagesToSee } from "../scripts/screenshots/pages"
import { pollOverlaysToSee, pollsToSee } from "../scripts/screenshots/polls"
import { postOverlaysToSee, postsToSee } from "../scripts/screenshots/posts"
import { statesToSee } from "../scripts/screenshots/states"
import { faultsOf } from "./axe"
import { expect, phone, postBox, test, visit } from "./fixtures"

const themes = ["light", "dark"] as const

/** The page in the dark. What is named how, and where, is the same in every theme: only colours are not. */
async function darken(page: Page): Promise<void> {
  await page.emulateMedia({ colorScheme: "dark" })
  await page.waitForFunction(() => document.getAnimations().every(({ playState }) => playState !== "running"))
}

test("axe sees a button without a name and a text that is too pale, when there is one", async ({ page }) => {
  await page.setContent(`<button></button><p style="color: #ccc; background: #fff">Can you read this?</p>`)
  expect((await faultsOf(page)).join()).toMatch(/button-name .*color-contrast /s)
  expect((await faultsOf(page, "color-contrast")).join()).toMatch(/^color-contrast p: /)
})

test("axe finds nothing on any page and in any state, light and dark", async ({
  asPerson,
  browser,
  baseURL,
}) => {
  test.setTimeout(360_000)
  const visit = await browser.newContext({ baseURL })
  const visitor = await visit.newPage()
  const pages = new Map<string, Page>()
  const pageOf = async (handle: string) => {
    const page = pages.get(handle) ?? (await asPerson(handle))
    pages.set(handle, page)
    return page
  }
  const all = [
    ...(await pagesToSee()),
    ...(await statesToSee()),
    ...(await groupsToSee()),
    ...(await postsToSee()),
    ...(await pollsToSee()),
    ...(await mediaToSee()),
    ...(await bookmarksToSee()),
    ...(await draftsToSee()),
    ...(await outgoingToSee()),
  ]
  for (const { path, viewer } of all) {
    const page = viewer === null ? visitor : await pageOf(viewer)
    await page.emulateMedia({ colorScheme: "light" })
    await page.goto(path)
    expect(await faultsOf(page), `${path}, light`).toEqual([])
    await darken(page)
    expect(await faultsOf(page, "color-contrast"), `${path}, dark`).toEqual([])
  }
  await visit.close()
})

test("axe finds nothing in what opens over groups and posts, light and dark", async ({ asPerson }) => {
  test.setTimeout(180_000)
  for (const { name, path, viewer, open } of [
    ...(await groupOverlaysToSee()),
    ...(await postOverlaysToSee()),
    ...(await pollOverlaysToSee()),
    ...(await mediaOverlaysToSee()),
    ...(await bookmarkOverlaysToSee()),
    ...(await draftOverlaysToSee()),
    ...(await outgoingOverlaysToSee()),
  ]) {
    const page = await asPerson(String(viewer), { colorScheme: "light" })
    await page.goto(path)
    await open?.(page)
    expect(await faultsOf(page), `${name}, light`).toEqual([])
    await darken(page)
    expect(await faultsOf(page, "color-contrast"), `${name}, dark`).toEqual([])
  }
})

for (const theme of themes) {
  test(`axe finds nothing on the phone, ${theme}`, async ({ asPerson }) => {
    const page = await asPerson("bo", { ...phone, colorScheme: theme })
    await visit(page, "/")
    expect(await faultsOf(page)).toEqual([])
    await page.getByRole("button", { name: "New post" }).tap()
    await expect(postBox(page)).toBeFocused()
    expect(await faultsOf(page)).toEqual([])
  })

  test(`axe finds nothing in what opens over a page, ${theme}`, async ({ asPerson }) => {
    const page = await asPerson("bo", { colorScheme: theme })
    await visit(page, "/")
    const card = page.getByRole("feed").getByRole("article").first()
    await card.getByRole("button", { name: "More" }).click()
    await expect(page.getByRole("menu", { name: "More" })).toBeVisible()
    expect(await faultsOf(page), "menu of a post").toEqual([])
    await page.keyboard.press("Escape")
    await expect(page.getByRole("menu")).toHaveCount(0)

    await card.getByRole("button", { name: "Reply" }).click()
    await expect(postBox(page)).toBeFocused()
    await postBox(page).pressSequentially(`${"x".repeat(10)} @c`)
    await expect(page.getByRole("option").first()).toBeVisible()
    expect(await faultsOf(page), "box over the page, with people to mention").toEqual([])
    await page.keyboard.press("Escape")
    await page.keyboard.press("Escape")
    await expect(page.getByRole("dialog")).toHaveCount(0)

    await page.keyboard.press("?")
    await expect(page.getByRole("dialog", { name: "Keyboard shortcuts" })).toBeVisible()
    expect(await faultsOf(page), "sheet of shortcuts").toEqual([])
    await page.keyboard.press("Escape")

    await card.getByRole("link").first().hover()
    await expect(page.locator("[data-hover-card]")).toBeVisible()
    expect(await faultsOf(page), "card of a person").toEqual([])
  })
}
