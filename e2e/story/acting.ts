import { expect, type Locator, type Page } from "@playwright/test"
import { keyboardOf } from "./keyboard"

/** What was done is seen by what it has taken away. */
export const gone = (what: Locator) => () => expect(what).toHaveCount(0)

/** The hands of somebody without a pointer, who looks after everything they do that the focus is somewhere. */
export function actingOn(page: Page) {
  const hands = keyboardOf(page)
  const keepsFocus = () =>
    expect
      .poll(
        () => page.evaluate(() => document.activeElement?.matches("body, :disabled")),
        "the focus is lost",
      )
      .toBe(false)

  /** Presses a button; once the page shows that it is done, the focus is still somewhere. */
  async function acts(target: Locator, isDone: () => Promise<void>): Promise<void> {
    await hands.enter(target)
    await isDone()
    await keepsFocus()
  }

  return {
    hands,
    acts,
    /** Escape closes what is open, and gives the focus back. */
    async closesBackTo(opener: Locator, opened: Locator): Promise<void> {
      await expect(opened).toBeVisible()
      await expect.poll(() => opened.evaluate(holdsFocus), "what opened takes the focus").toBe(true)
      await hands.press("Escape")
      await expect(opened).toHaveCount(0)
      await expect(opener).toBeFocused()
    },
    /** Takes an entry of the menu that is open. */
    choose: (entry: string) => hands.choose(page.getByRole("menuitem", { name: entry, exact: true })),
    /** Says yes in the dialog that is open. */
    async confirm(verb: string, taken?: Locator): Promise<void> {
      const dialog = page.getByRole("dialog")
      await hands.enter(dialog.getByRole("button", { name: verb }))
      await expect(dialog).toHaveCount(0)
      if (taken) await gone(taken)()
      await keepsFocus()
    },
  }
}

const holdsFocus = (element: Element) => element.contains(document.activeElement)
