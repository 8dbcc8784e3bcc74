import { expect, type Page, test } from "@playwright/test"
import { eq } from "drizzle-orm"
import { db } from "@/db"
import { people } from "@/db/schema/people"
import { sessionCookieName } from "@/lib/auth/cookie"
import { faultsOf } from "./axe"

const signInButton = (page: Page) => page.getByRole("button", { name: "Sign in with your company account" })

/** From the sign-in page over the identity provider back to Rookery. */
async function signInAs(page: Page, handle: string): Promise<void> {
  await signInButton(page).click()
  await page.getByRole("button", { name: `@${handle} ` }).click()
}

test("Somebody signs in by keyboard alone and lands where they were going", async ({ page }) => {
  await page.goto("/people")
  await expect(page).toHaveURL(/\/sign-in\?next=%2Fpeople$/)
  await signInButton(page).focus()
  await page.keyboard.press("Enter")
  const filter = page.getByRole("searchbox", { name: "Find a person" })
  await filter.focus()
  await page.keyboard.type("cy novak")
  await expect(page.getByRole("listitem")).toHaveCount(1)
  await page.keyboard.press("Enter")
  await expect(page).toHaveURL(/\/people$/)
  await page.goto("/settings/profile")
  await expect(page.getByText("Cy Novak").first()).toBeVisible()
})

test("A13: the session cookie is hidden from scripts and bound to this site", async ({ page, context }) => {
  await page.goto("/sign-in")
  await signInAs(page, "bo")
  await page.waitForURL((url) => url.pathname === "/")
  const cookie = (await context.cookies()).find(({ name }) => name === sessionCookieName())
  expect(cookie).toMatchObject({ httpOnly: true, sameSite: "Lax", path: "/" })
  expect(cookie?.value).toMatch(/^[\w-]{43}$/)
  expect(await page.evaluate("document.cookie")).not.toContain("session-token")
})

test("A10: a hostile address to return to leads home", async ({ browser, baseURL }) => {
  for (const next of ["//evil.example", "/\\evil.example", "https:evil.example"]) {
    const page = await browser.newPage({ baseURL })
    await page.goto(`/sign-in?next=${encodeURIComponent(next)}`)
    await signInAs(page, "bo")
    await expect(page).toHaveURL(new URL("/", process.env.PUBLIC_URL).href)
    await page.close()
  }
})

test("A21: a suspended person hears what a stranger hears", async ({ page }) => {
  await db.update(people).set({ state: "suspended" }).where(eq(people.handle, "nia"))
  await page.goto("/sign-in")
  await signInAs(page, "nia")
  await expect(page.getByRole("alert").filter({ hasText: "You could not be signed in" })).toBeVisible()
  await db.update(people).set({ state: "active" }).where(eq(people.handle, "nia"))
  await page.goto("/api/auth/callback/company?error=access_denied&state=x")
  await expect(page.getByRole("alert").filter({ hasText: "You could not be signed in" })).toBeVisible()
  expect((await page.context().cookies()).some(({ name }) => name === sessionCookieName())).toBe(false)
})

test("A sign-in can be begun without scripts", async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  await page.goto("/sign-in?next=%2Feveryone")
  await signInAs(page, "eve")
  await expect(page).toHaveURL(/\/everyone$/)
  await context.close()
})

for (const colorScheme of ["light", "dark"] as const)
  test(`axe finds nothing on the way in, in ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme })
    for (const path of ["/sign-in", "/sign-in?problem=refused"]) {
      await page.goto(path)
      expect(await faultsOf(page)).toEqual([])
    }
    await signInButton(page).click()
    await expect(page.getByRole("heading", { name: "Who are you today?" })).toBeVisible()
    expect(await faultsOf(page)).toEqual([])
  })
