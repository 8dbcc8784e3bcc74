import { expect, type Page } from "@playwright/test"
import { articleWith, postBox } from "../fixtures"
import type { Keyboard } from "./keyboard"

const messages = (page: Page) => page.getByRole("status", { name: "Messages" })

/** Begins a post, chooses cy from the list that opens at the @, adds a link, and sends it. */
export async function postToCy(page: Page, keyboard: Keyboard, text: string): Promise<void> {
  await keyboard.press("n")
  await expect(postBox(page)).toBeFocused()
  await keyboard.type(`${text} @cy`)
  const people = page.getByRole("listbox", { name: "People" })
  await expect(people.getByRole("option", { selected: true })).toContainText("Cy Novak")
  await keyboard.press("ArrowDown", "ArrowUp", "Enter")
  await keyboard.type("https://beans.example/tasting")
  await expect(postBox(page)).toHaveValue(`${text} @cy https://beans.example/tasting`)
  await keyboard.press("Control+Enter")
  await expect(messages(page)).toContainText("Posted.")
}

/** Answers the post that has the focus. */
export async function reply(page: Page, keyboard: Keyboard, text: string): Promise<void> {
  await keyboard.press("r")
  const dialog = page.getByRole("dialog", { name: "Reply" })
  await expect(postBox(page).and(dialog.getByRole("textbox"))).toBeFocused()
  await keyboard.type(text)
  await keyboard.press("Control+Enter")
  await expect(dialog).toBeHidden()
  await expect(messages(page)).toContainText("Reply posted.")
}

/** Goes on from post to post until the one that says this has the focus. */
export async function goToPost(page: Page, keyboard: Keyboard, text: string): Promise<void> {
  const post = articleWith(page, text)
  await expect(post).toBeVisible()
  await keyboard.pressUntil("j", () => expect(post).toBeFocused({ timeout: 500 }))
}

/** Deletes the post through its menu, and says yes when asked. */
export async function deletePost(page: Page, keyboard: Keyboard, text: string): Promise<void> {
  await keyboard.enter(articleWith(page, text).getByRole("button", { name: "More" }))
  await keyboard.choose(page.getByRole("menuitem", { name: "Delete post" }))
  const dialog = page.getByRole("dialog", { name: "Delete this post?" })
  await keyboard.enter(dialog.getByRole("button", { name: "Delete post" }))
  await expect(messages(page)).toContainText("Post deleted.")
}
