import { expect, type Page } from "@playwright/test"
import { pageLength } from "../fixtures"
import type { Keyboard } from "./keyboard"

const pages = 3

/** The posts of the list that the page is about. */
export const postsOf = (page: Page) => page.getByRole("main").getByRole("feed").getByRole("article")

/** Reads post after post, as many as two whole pages hold, and the first of a third. */
export async function readPostByPost(page: Page, keyboard: Keyboard): Promise<void> {
  const posts = postsOf(page)
  // A page of home may be shorter than others: reposts of the same post stand in it once.
  await expect(posts.first()).toBeVisible()
  await keyboard.pressUntil("j", () => expect(posts.first()).toBeFocused({ timeout: 500 }))
  const last = (pages - 1) * pageLength + 1
  for (let post = 2; post <= last; post += 1) {
    await expect.poll(() => posts.count()).toBeGreaterThanOrEqual(post)
    await keyboard.press("j")
    await expect(posts.nth(post - 1)).toBeFocused()
  }
  await expect(posts.nth(last - 1)).toBeInViewport()
}

/** Leaps to the end of what is loaded, until the third page is there. */
export async function readByLeaps(page: Page, keyboard: Keyboard): Promise<void> {
  const posts = postsOf(page)
  await expect(posts).toHaveCount(pageLength)
  await keyboard.pressUntil("End", async () => {
    expect(await posts.count()).toBeGreaterThan((pages - 1) * pageLength)
  })
  await expect(posts.nth((pages - 1) * pageLength)).toHaveAttribute("aria-posinset", "41")
}
