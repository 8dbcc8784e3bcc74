import { expect, type Page } from "@playwright/test"

const banner = (page: Page) => page.getByText("No connection. Posts are sent when it is back.")

/** The connection is lost, and the page knows. */
export async function cutOff(page: Page): Promise<void> {
  await page.context().setOffline(true)
  await expect(banner(page)).toBeVisible()
}

/** It is back, and the page knows. */
export async function reconnect(page: Page): Promise<void> {
  await page.context().setOffline(false)
  await expect(banner(page)).toHaveCount(0)
}

/** What the reader has posted and is not out yet. */
export const onTheirWay = (page: Page) => page.getByRole("list", { name: "Your posts on their way" })

/** What was said last. */
export const messages = (page: Page) => page.getByRole("status", { name: "Messages" })

/** The next request that changes something reaches the server, and its answer reaches nobody. */
export async function loseNextAnswer(page: Page): Promise<void> {
  let isLost = false
  await page.route("**", async (route) => {
    if (route.request().method() !== "POST" || isLost) return route.fallback()
    isLost = true
    await route.fetch()
    await route.abort()
  })
}
