import { expect, type Locator, type Page } from "@playwright/test"

// More stops than any page of the story has.
const maxStops = 600

export type Keyboard = ReturnType<typeof keyboardOf>

/** The hands of somebody who has a keyboard and nothing else: whatever is done through them needs no pointer. */
export function keyboardOf(page: Page) {
  const press = async (...keys: string[]) => {
    for (const key of keys) await page.keyboard.press(key)
  }

  /** Goes from stop to stop, the key held down, until the focus is on the target, where it must be in sight. */
  async function tabTo(target: Locator, key: "Tab" | "Shift+Tab" = "Tab"): Promise<void> {
    await expect(target).toBeVisible()
    const isBack = key === "Shift+Tab"
    if (isBack) await page.keyboard.down("Shift")
    await holdUntilFocused(target)
    await page.keyboard.up("Tab")
    if (isBack) await page.keyboard.up("Shift")
    // What stands there once the page has settled is what a person sees.
    await expect.poll(() => isInSight(target), `${target} has the focus and is not in sight`).toBe(true)
  }

  async function holdUntilFocused(target: Locator): Promise<void> {
    let sought = await target.elementHandle()
    for (let stop = 0; stop < maxStops; stop += 1) {
      const found = await sought?.evaluate(focusState)
      if (found === "focused") return
      // To look for it by its name at every stop takes longer than to press the key.
      if (found === "gone") sought = await target.elementHandle()
      else await page.keyboard.down("Tab")
    }
    throw new Error(`The keyboard does not reach ${target}.`)
  }

  return {
    press,
    type: (text: string) => page.keyboard.type(text),
    tabTo,
    /** Goes there and presses Enter. */
    async enter(target: Locator, key?: "Shift+Tab"): Promise<void> {
      await tabTo(target, key)
      await press("Enter")
    },
    /** Goes down the open menu to an entry, and takes it. */
    async choose(entry: Locator): Promise<void> {
      await expect(entry).toBeVisible()
      for (let stop = 0; stop < 20 && (await entry.evaluate(focusState)) !== "focused"; stop += 1)
        await press("ArrowDown")
      await expect(entry).toBeFocused()
      await press("Enter")
    },
    /** Presses a key again until it has done its work: a page that is still loading does not hear it. */
    async pressUntil(key: string, isDone: () => Promise<void>): Promise<void> {
      await expect(async () => {
        await press(key)
        await isDone()
      }).toPass()
    },
  }
}

/** How an element stands to the focus; "gone" where the page was drawn anew. */
const focusState = (element: Node) =>
  element === document.activeElement ? "focused" : element.isConnected ? "elsewhere" : "gone"

/** Whether a person sees it: in the window, and under no bar. */
const isInSight = (target: Locator) =>
  target.evaluate((element) => {
    const { left, top, width, height } = element.getBoundingClientRect()
    const seen = document.elementFromPoint(left + width / 2, top + height / 2)
    return seen !== null && (element.contains(seen) || seen.contains(element))
  })
