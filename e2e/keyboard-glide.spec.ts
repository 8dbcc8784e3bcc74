import type { Page } from "@playwright/test"
import { expect, test, visit } from "./fixtures"

test("/ shows the search box also to somebody whose page is still gliding to its end", async ({
  asPerson,
}) => {
  const page = await asPerson("bo", { viewport: { width: 360, height: 740 } })
  const box = page.getByRole("searchbox", { name: "Name, title or department" })
  // A glide is short: what it can spoil is looked for more than once.
  for (let time = 1; time <= 3; time += 1) {
    const directory = await holdBack(page, "**/people?_rsc=*")
    await visit(page, "/everyone")
    await page.keyboard.press("/")
    await directory.hasCome
    await page.keyboard.press("End")
    await page.waitForFunction(() => window.scrollY > 100)
    directory.release()
    await expect(box).toBeFocused()
    await untilStill(page)
    await expect(box).toBeInViewport()
    expect(await page.evaluate(() => window.scrollY)).toBe(0)
  }
})

/**
 * Keeps the answers of an address from the page until they are released. Asked for before the page is opened: one
 * that is open may send its next request past it.
 */
async function holdBack(page: Page, address: string) {
  const [come, released] = [makeGate(), makeGate()]
  await page.unroute(address)
  await page.route(address, async (route) => {
    const response = await route.fetch()
    come.open()
    await released.passed
    await route.fulfill({ response })
  })
  return { hasCome: come.passed, release: released.open }
}

function makeGate() {
  let resolve: () => void
  const passed = new Promise<void>((open) => {
    resolve = open
  })
  return { passed, open: () => resolve() }
}

/** Ends when the page has not scrolled for as many frames as a glide would need to begin. */
const untilStill = (page: Page) =>
  page.evaluate(async () => {
    let place = window.scrollY
    for (let frames = 0; frames < 30; frames += 1) {
      await new Promise((resolve) => requestAnimationFrame(resolve))
      if (window.scrollY !== place) frames = 0
      place = window.scrollY
    }
  })
