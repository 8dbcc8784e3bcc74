import { expect, type Page } from "@playwright/test"
import type { Keyboard } from "./keyboard"

export const heading = (page: Page, name: string) =>
  page.getByRole("heading", { level: 1, name, exact: true })

/** Comes to the sign-in page, goes on to the identity provider and says who one is. */
export async function signInAtProvider(page: Page, keyboard: Keyboard, name: string): Promise<void> {
  await page.goto("/")
  await keyboard.enter(page.getByRole("button", { name: "Sign in with your company account" }))
  await expect(heading(page, "Who are you today?")).toBeVisible()
  await keyboard.tabTo(page.getByRole("searchbox", { name: "Find a person" }))
  await keyboard.type(name)
  await keyboard.enter(page.getByRole("button", { name }))
  await expect(heading(page, "Home")).toBeVisible()
}

/** Searches for somebody: in the box beside the posts where there is one, else in the directory. */
export async function findPerson(page: Page, keyboard: Keyboard, name: string): Promise<void> {
  const boxBeside = page.getByRole("searchbox", { name: "Search people or a #tag" })
  const isWide = await boxBeside.isVisible()
  await keyboard.press("/")
  if (!isWide) await keyboard.tabTo(page.getByRole("searchbox", { name: "Name, title or department" }))
  await keyboard.type(name)
  if (isWide) await keyboard.press("Enter")
  await expect(page.getByRole("list", { name: "People" }).getByRole("listitem")).toHaveCount(1)
  await keyboard.enter(page.getByRole("main").getByRole("link", { name }))
  await expect(heading(page, name)).toBeVisible()
}
