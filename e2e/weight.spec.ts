import type { Page } from "@playwright/test"
import { pagesToSee } from "../scripts/screenshots/pages"
import { expect, test } from "./fixtures"

const maxScriptBytes = 200_000
const maxLayoutShift = 0.1

const screens = {
  "a phone": { width: 360, height: 740 },
  "a wide screen": { width: 1280, height: 800 },
}

/** Opens Home and waits until nothing is left to load: it hears live events, and its late scripts are there. */
async function openHome(page: Page): Promise<void> {
  const stream = page.waitForResponse((response) => response.url().includes("/api/stream"))
  await page.goto("/")
  await stream
  await rest(page)
}

const rest = (page: Page) =>
  page.evaluate(() => new Promise<void>((resolve) => requestIdleCallback(() => resolve())))

test("the first visit loads at most 200 kB of scripts, as they travel", async ({ asPerson }) => {
  const page = await asPerson("bo")
  const sizes: Promise<number>[] = []
  page.on("requestfinished", (request) => {
    if (request.resourceType() !== "script") return
    sizes.push(request.sizes().then(({ responseBodySize }) => responseBodySize))
  })
  await openHome(page)
  const total = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0)
  test.info().annotations.push({ type: "scripts", description: `${sizes.length} files, ${total} bytes` })
  // Far below this, the scripts were not seen rather than small.
  expect(total).toBeGreaterThan(50_000)
  expect(total).toBeLessThanOrEqual(maxScriptBytes)
})

for (const [screen, viewport] of Object.entries(screens))
  test(`on ${screen}, nothing moves about while Home loads`, async ({ asPerson }) => {
    const page = await asPerson("bo", { viewport })
    await openHome(page)
    expect(await layoutShift(page)).toBeLessThanOrEqual(maxLayoutShift)
  })

/** Everything that has moved since the page began to load, in the unit of the web vitals. */
function layoutShift(page: Page): Promise<number> {
  return page.evaluate(() => {
    const observer = new PerformanceObserver(() => undefined)
    observer.observe({ type: "layout-shift", buffered: true })
    return observer
      .takeRecords()
      .reduce((sum, shift) => sum + ("value" in shift ? Number(shift.value) : 0), 0)
  })
}

test("no page breaks its own content policy or writes an error to the console", async ({ asPerson }) => {
  test.setTimeout(120_000)
  const faults: string[] = []
  const pages = { bo: await asPerson("bo"), nobody: await asPerson("bo") }
  await pages.nobody.context().clearCookies()
  for (const page of Object.values(pages)) watch(page, faults)
  for (const { path, viewer } of await pagesToSee()) {
    const page = viewer === null ? pages.nobody : pages.bo
    await page.goto(path)
    await rest(page)
  }
  expect(faults).toEqual([])
})

// Chromium writes what the policy refused to the console too.
function watch(page: Page, faults: string[]): void {
  page.on("pageerror", (error) => faults.push(`${page.url()}: ${error}`))
  page.on("console", (message) => {
    // A page that does not exist is told so, and the browser notes its status.
    const isItsStatus = message.location().url === page.url() && message.text().includes("404")
    if (message.type() === "error" && !isItsStatus) faults.push(`${page.url()}: ${message.text()}`)
  })
}

test("without scripts, the posts are there and can be opened", async ({ asPerson }) => {
  const page = await asPerson("bo", { javaScriptEnabled: false })
  await page.goto("/")
  const first = page.getByRole("feed").getByRole("article").first()
  await expect(first).toBeInViewport()
  const text = await first.locator("[dir=auto]").first().innerText()
  await first
    .getByRole("link")
    .filter({ has: page.getByRole("time") })
    .first()
    .click()
  await expect(page.getByRole("heading", { level: 1, name: "Thread" })).toBeVisible()
  await expect(page.getByRole("article").filter({ hasText: text })).toHaveCount(1)
})
