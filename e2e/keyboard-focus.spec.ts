import type { Locator } from "@playwright/test"
import { viewerOf } from "@/lib/auth/viewer"
import { createGroup } from "@/lib/groups/create"
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

test("a button whose work was refused has the focus again, so that the same key sends once more", async ({
  asPerson,
}) => {
  const bo = await viewerOf("bo")
  const name = unheardOf("Looms")
  const slug = name.toLowerCase().replaceAll(" ", "-")
  await createGroup(bo, { slug, name, description: "", visibility: "public" })
  const page = await asPerson("bo")
  await page.goto(`/groups/${slug}/settings`)
  await page.locator("next-route-announcer").waitFor({ state: "attached" })
  const save = page.getByRole("button", { name: "Save", exact: true })
  const description = page.getByRole("textbox", { name: "Description" })
  const form = page.locator("form").filter({ has: description })
  await description.fill("Warp and weft")
  // The answer is lost on its way, once the page has had the time to let go of the button.
  await page.route(`**/groups/${slug}/settings`, async (route) => {
    await expect(form).toBeFocused()
    await route.abort()
  })
  await save.press("Enter")
  await expect(save).toBeFocused()
  await page.unroute(`**/groups/${slug}/settings`)
  await page.keyboard.press("Enter")
  await expect(page.getByText("The group is saved.")).toBeAttached()
  await expect(form).toBeFocused()
})

test("whoever joins a group by a key does not leave it by holding that key", async ({ asPerson }) => {
  const [bo, name] = [await viewerOf("bo"), unheardOf("Spindles")]
  const slug = name.toLowerCase().replaceAll(" ", "-")
  await createGroup(bo, { slug, name, description: "", visibility: "public" })
  const page = await asPerson("cy")
  await page.goto(`/groups/${slug}`)
  await page.locator("next-route-announcer").waitFor({ state: "attached" })
  const main = page.getByRole("main")
  const join = main.getByRole("button", { name: "Join", exact: true })
  await join.press("Enter")
  await expect(join).toHaveCount(0)
  const hasFocus = () => page.evaluate(() => !document.activeElement?.matches("body, :disabled"))
  await expect.poll(hasFocus, "the focus is lost").toBe(true)
  const leave = main.getByRole("button", { name: "Leave", exact: true })
  await expect(leave).toBeVisible()
  await expect(leave).not.toBeFocused()
  await page.keyboard.press("Tab")
  await expect(main.getByRole("button", { name: "More", exact: true }).first()).toBeFocused()
})
