import { expect, type Locator, type Page } from "@playwright/test"
import { postBox } from "../fixtures"
import { heading } from "./find"

type Founded = { name: string; visibility: "Public" | "Private" | "Secret" }

/** The entry of a list that says this. */
export const listItem = (within: Locator, text: string) =>
  within.getByRole("listitem").filter({ hasText: text })

/** Founds a group by its form; its address follows from the name. */
export async function found(page: Page, { name, visibility }: Founded): Promise<void> {
  await page.goto("/groups")
  await page.getByRole("main").getByRole("link", { name: "New group" }).first().click()
  await expect(heading(page, "New group")).toBeVisible()
  await page.getByRole("textbox", { name: "Name" }).fill(name)
  await page.getByRole("radio", { name: new RegExp(`^${visibility}`) }).check()
  await page.getByRole("button", { name: "Create group" }).click()
  await expect(heading(page, name)).toBeVisible()
}

/** Invites somebody from the members of the group whose page is open. */
export async function inviteToGroup(page: Page, handle: string): Promise<void> {
  await page.getByRole("main").getByRole("link", { name: "Members", exact: true }).click()
  await page.getByRole("button", { name: "Invite people" }).click()
  const dialog = page.getByRole("dialog")
  await dialog.getByRole("searchbox", { name: "Whom to invite" }).fill(handle)
  const person = dialog.getByRole("listitem").filter({ has: page.getByText(`@${handle}`, { exact: true }) })
  await person.getByRole("button", { name: "Invite" }).click()
  await expect(person.getByRole("button", { name: "Invited" })).toBeVisible()
  await dialog.getByRole("button", { name: "Done" }).click()
  await expect(dialog).toBeHidden()
}

/** Goes to the box on the page, or opens the phone's. */
export async function openComposer(page: Page): Promise<void> {
  if (await postBox(page).filter({ visible: true }).count()) return
  await page.getByRole("button", { name: "New post" }).filter({ visible: true }).last().click()
  await expect(postBox(page).filter({ visible: true })).toBeFocused()
}
