import type { Page } from "@playwright/test"
import { sessionCookieName } from "@/lib/auth/cookie"
import { expect, test } from "./fixtures"

const said = (page: Page) => page.getByRole("status", { name: "Messages" })

test("what people say about themselves is saved and shown on their profile", async ({ asPerson }) => {
  const page = await asPerson("wanda")
  await page.goto("/settings")
  await expect(page).toHaveURL("/settings/profile")
  await page.getByLabel("Bio").fill("Numbers, and the story behind them.")
  await page.getByRole("button", { name: "Add a link" }).click()
  const address = page.getByLabel(/^Address of link/).last()
  await address.fill("javascript:alert(1)")
  await page.getByRole("button", { name: "Save" }).click()
  await expect(address).toBeFocused()
  await expect(address).toHaveAccessibleDescription("Enter a web address, such as https://example.com.")
  await address.fill("www.example.com/talk")
  await page.getByLabel("Time zone").selectOption("Asia/Tokyo")
  await page.getByRole("button", { name: "Save" }).click()
  await expect(said(page)).toContainText("Your profile is saved.")
  await page.goto("/people/wanda")
  const about = page.getByRole("region", { name: /^About / })
  await expect(about).toContainText("Numbers, and the story behind them.")
  await expect(about).toContainText(/\d\d:\d\d in Tokyo/)
  const link = about.getByRole("link", { name: "example.com" })
  await expect(link).toHaveAttribute("href", "https://www.example.com/talk")
  await expect(link).toHaveAttribute("rel", /noopener/)
})

test("a bio that is too long is refused in words, and nothing typed is lost", async ({ asPerson }) => {
  const page = await asPerson("karel")
  await page.goto("/settings/profile")
  const bio = page.getByLabel("Bio")
  await bio.fill("é".repeat(301))
  await page.getByRole("button", { name: "Save" }).click()
  await expect(bio).toHaveAccessibleDescription("A bio has at most 300 characters.")
  await expect(bio).toBeFocused()
  await expect(bio).toHaveValue("é".repeat(301))
})

test("the theme is worn at once and comes back with the next page", async ({ asPerson }) => {
  const page = await asPerson("karel")
  await page.goto("/settings/appearance")
  await page.getByRole("radio", { name: "Dark" }).check()
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark")
  await page.goto("/")
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark")
  await page.goto("/settings/appearance")
  await expect(page.getByRole("radio", { name: "Dark" })).toBeChecked()
})

test("single-key shortcuts can be switched off", async ({ asPerson }) => {
  const page = await asPerson("karel")
  await page.goto("/settings/appearance")
  const shortcuts = page.getByRole("checkbox", { name: "Single-key shortcuts" })
  await expect(shortcuts).toBeChecked()
  await shortcuts.uncheck()
  await page.reload()
  await expect(shortcuts).not.toBeChecked()
  await page.goto("/people/karel")
  await page.keyboard.press("n")
  await expect(page.getByRole("dialog")).toHaveCount(0)
})

test("a device that is signed out is out at once, and everywhere means everywhere", async ({ asPerson }) => {
  const [here, there] = [await asPerson("karel"), await asPerson("karel")]
  await there.goto("/people")
  await here.goto("/settings/devices")
  const devices = here.getByRole("list", { name: "Signed in" }).getByRole("listitem")
  await expect(devices.filter({ hasText: "This device" })).toHaveCount(1)
  const others = devices.getByRole("button", { name: /^Sign out of / })
  for (let left = await others.count(); left > 0; left--) {
    await others.first().click()
    await expect(others).toHaveCount(left - 1)
  }
  await expect(there).toHaveURL(/\/sign-in\?next=%2Fpeople$/)
  await here.getByRole("button", { name: "Sign out everywhere" }).click()
  await here.getByRole("dialog").getByRole("button", { name: "Sign out everywhere" }).click()
  await expect(here).toHaveURL(/\/sign-in$/)
  expect(await here.context().cookies()).not.toContainEqual(
    expect.objectContaining({ name: sessionCookieName() }),
  )
  await here.goto("/")
  await expect(here).toHaveURL(/\/sign-in/)
})

test("X01: markup in a bio or in the name of a link is shown as typed", async ({ asPerson }) => {
  const page = await asPerson("wanda")
  const markup = `<img src=x onerror=alert(1)>"><script>alert(2)</script>`
  page.on("dialog", () => expect.soft("a dialog", "no script may run").toBe(""))
  await page.goto("/settings/profile")
  await page.getByLabel("Bio").fill(markup)
  await page.getByRole("button", { name: "Add a link" }).click()
  await page
    .getByLabel(/^Name of link/)
    .last()
    .fill("<b>bold</b>")
  await page
    .getByLabel(/^Address of link/)
    .last()
    .fill(`https://example.org/"onmouseover="alert(3)`)
  await page.getByRole("button", { name: "Save" }).click()
  await expect(said(page)).toContainText("Your profile is saved.")
  await page.goto("/people/wanda")
  const about = page.getByRole("region", { name: /^About / })
  await expect(about).toContainText(markup)
  await expect(about.getByRole("link", { name: "<b>bold</b>" })).toHaveAttribute("href", /%22onmouseover=%22/)
  await page.goto("/people?q=wanda")
  await expect(page.getByRole("list", { name: "People" })).toContainText(markup)
})
