import type { Locator } from "@playwright/test"
import { articleWith, expect, phone, postBox, test, unheardOf, visit } from "./fixtures"

test("every menu and dialog gives the focus back to where it was opened from", async ({ asPerson }) => {
  const page = await asPerson("bo", { viewport: { width: 1280, height: 800 } })
  const menu = page.getByRole("menu")
  const dialog = page.getByRole("dialog")
  const closesBackTo = async (opener: Locator, opened: Locator, what: string) => {
    await expect(opened, what).toBeVisible()
    await page.keyboard.press("Escape")
    await expect(opened, what).toHaveCount(0)
    await expect(opener, what).toBeFocused()
  }

  await visit(page, "/people/cy")
  const ofPerson = page.getByRole("region", { name: /^About/ }).getByRole("button", { name: "More" })
  await ofPerson.press("Enter")
  await closesBackTo(ofPerson, menu, "the menu of a person")

  await visit(page, "/people/bo")
  const own = page.getByRole("article", { name: "Post by Bo Lindqvist" }).first()
  const ofPost = own.getByRole("button", { name: "More" })
  await ofPost.press("Enter")
  await closesBackTo(ofPost, menu, "the menu of a post")
  await ofPost.press("Enter")
  await menu.getByRole("menuitem", { name: "Delete post" }).press("Enter")
  await closesBackTo(ofPost, dialog, "the question before a post is deleted")
  await own.focus()
  await page.keyboard.press("?")
  await closesBackTo(own, dialog, "the sheet of shortcuts")
  await page.keyboard.press("n")
  await closesBackTo(own, dialog, "the box for a new post")

  const yours = page.getByRole("banner").getByRole("button", { name: "Your menu" })
  await yours.press("Enter")
  await menu.getByRole("menuitem", { name: "Keyboard shortcuts" }).press("Enter")
  await closesBackTo(yours, dialog, "the sheet of shortcuts, from the menu")

  await page.goto("/settings/devices")
  const everywhere = page.getByRole("button", { name: "Sign out everywhere" })
  await everywhere.press("Enter")
  await closesBackTo(everywhere, dialog, "the question before signing out everywhere")
})

test("on the phone the box for a new post gives the focus back to its button", async ({ asPerson }) => {
  const page = await asPerson("bo", phone)
  await visit(page, "/everyone")
  const write = page.getByRole("button", { name: "New post" })
  await write.press("Enter")
  await expect(postBox(page)).toBeFocused()
  await page.keyboard.press("Escape")
  await expect(page.getByRole("dialog")).toHaveCount(0)
  await expect(write).toBeFocused()
})

test("the focus stays where a deleted post stood", async ({ asPerson }) => {
  const page = await asPerson("omkar")
  await visit(page, "/people/omkar")
  await page.keyboard.press("n")
  const text = unheardOf("Written to be deleted")
  await postBox(page).fill(text)
  await page.getByRole("dialog").getByRole("button", { name: "Post", exact: true }).click()
  await articleWith(page, text).getByRole("button", { name: "More" }).press("Enter")
  await page.getByRole("menuitem", { name: "Delete post" }).press("Enter")
  await page.getByRole("dialog").getByRole("button", { name: "Delete post" }).press("Enter")
  await expect(page.getByRole("article", { name: "Deleted post" })).toBeFocused()
})
