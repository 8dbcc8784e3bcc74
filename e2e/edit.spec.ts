import type { Locator, Page } from "@playwright/test"
import { viewerOf } from "@/lib/auth/viewer"
import { createPost } from "@/lib/posts/create-post"
import { editPost } from "@/lib/posts/edit-post"
import { likePost } from "@/lib/posts/likes"
import { faultsOf } from "./axe"
import { articleWith, expect, phone, test, unheardOf, visit } from "./fixtures"
import { payloads } from "./security/payloads"

/** How long an open page may take to follow what somebody else has done. */
const atOnce = { timeout: 2000 }

const screens = [
  { screen: "a phone", options: phone },
  { screen: "a wide screen", options: { viewport: { width: 1280, height: 800 } } },
]

const options = ["Noon", "One"]
const poll = { options, minutes: 60, multiple: false, anonymous: false, results: "voted" } as const

const write = async (handle: string, body: string, hangs: { poll?: typeof poll } = {}) =>
  (await createPost(await viewerOf(handle), { body, ...hangs })).item.id

const box = (page: Page) => page.getByRole("textbox", { name: "Edited text" })
const save = (page: Page) => page.getByRole("button", { name: "Save", exact: true })
const edited = (place: Locator) => place.getByRole("button", { name: "Edited" })

/** With keys alone. */
async function beginToEdit(page: Page, text: string): Promise<void> {
  await articleWith(page, text).getByRole("button", { name: "More" }).press("Enter")
  await page.getByRole("menuitem", { name: "Edit post" }).press("Enter")
  await expect(box(page)).toBeFocused()
}

for (const { screen, options } of screens)
  test(`on ${screen}, by keyboard: a slip is mended without trace, a later change is shown to everybody as one`, async ({
    asPerson,
  }) => {
    const slip = unheardOf("Lunch at twelv")
    const id = await write("bo", slip, { poll })
    const [bo, cy] = [await asPerson("bo", options), await asPerson("cy", options)]
    await visit(bo, `/posts/${id}`)
    await visit(cy, "/everyone")
    const mended = slip.replace("twelv", "twelve")

    await test.step("bo mends a slip: cy's open page says it at once, and that is all there is to see", async () => {
      await beginToEdit(bo, slip)
      await expect(box(bo)).toHaveValue(slip)
      await expect(save(bo)).toBeDisabled()
      const changed = bo.getByRole("article").filter({ has: box(bo) })
      await expect(changed.getByRole("radio"), "what hangs on it stays in sight").toHaveCount(2)
      await box(bo).fill(mended)
      await bo.keyboard.press("Control+Enter")
      await expect(box(bo)).toHaveCount(0)
      await expect(bo.getByRole("article", { name: /Post by Bo/ }).first()).toBeFocused()
      await expect(articleWith(cy, mended)).toBeVisible(atOnce)
      await expect(edited(articleWith(cy, mended))).toHaveCount(0)
    })

    await test.step("cy likes it; what bo changes now can be looked up", async () => {
      await articleWith(cy, mended).getByRole("button", { name: "Like" }).press("Enter")
      await expect(articleWith(cy, mended).getByRole("button", { name: "Like" })).toHaveText("1")
      await beginToEdit(bo, mended)
      const moved = mended.replace("twelve", "one")
      await box(bo).fill(moved)
      expect(await faultsOf(bo)).toEqual([])
      await save(bo).press("Enter")
      await expect(edited(articleWith(bo, moved))).toBeVisible()
      await edited(articleWith(cy, moved)).press("Enter")
      const history = cy.getByRole("dialog", { name: "Edit history" })
      await expect(history.getByRole("listitem")).toHaveCount(2)
      await expect(history.getByRole("insertion")).toContainText("one")
      await expect(history.getByRole("deletion")).toContainText("twelve")
      await expect(history.getByRole("listitem").last()).toContainText(mended)
      expect(await faultsOf(cy)).toEqual([])
      await cy.keyboard.press("Escape")
      await expect(edited(articleWith(cy, moved))).toBeFocused()
    })
  })

test("leaving a change asks first, and a change that cannot be saved stays in the box", async ({
  asPerson,
}) => {
  const text = unheardOf("The wall is painted")
  await write("tanvi", text)
  const page = await asPerson("tanvi")
  await visit(page, "/people/tanvi")
  await beginToEdit(page, text)
  await page.keyboard.press("Escape")
  await expect(box(page)).toHaveCount(0)

  await beginToEdit(page, text)
  await box(page).fill(`${text}, twice`)
  await page.keyboard.press("Escape")
  const question = page.getByRole("dialog", { name: "Discard your changes?" })
  await question.getByRole("button", { name: "Keep editing" }).press("Enter")
  await expect(box(page)).toHaveValue(`${text}, twice`)

  await page.context().setOffline(true)
  await save(page).click()
  await expect(page.getByRole("alert").filter({ hasText: "Your text is kept." })).toBeVisible()
  await expect(box(page)).toHaveValue(`${text}, twice`)
  await page.context().setOffline(false)
  await save(page).click()
  await expect(articleWith(page, `${text}, twice`)).toBeVisible()
  await expect(box(page)).toHaveCount(0)
})

test("a post that was changed in another window shows both texts, and its author chooses", async ({
  asPerson,
}) => {
  const text = unheardOf("Meeting on Monday")
  const id = await write("tanvi", text)
  const page = await asPerson("tanvi")
  await visit(page, "/people/tanvi")
  await beginToEdit(page, text)
  await box(page).fill(`${text}, mine`)
  await editPost(await viewerOf("tanvi"), { id, from: text, body: `${text}, theirs` })
  const other = page.getByRole("region", { name: "The same post from elsewhere" })
  await expect(other).toContainText(`${text}, theirs`, atOnce)
  await expect(box(page)).toHaveValue(`${text}, mine`)
  await expect(save(page)).toBeDisabled()
  await other.getByRole("button", { name: "Keep both" }).click()
  await expect(other).toHaveCount(0)
  await save(page).click()
  await expect(articleWith(page, `${text}, mine`)).toContainText(`${text}, theirs`)
})

test("X01: what was typed to run in somebody's browser runs neither in a changed post nor in its history", async ({
  asPerson,
}) => {
  const viewer = await viewerOf("hugo")
  const first = unheardOf("Harmless")
  const id = await write("hugo", first)
  await likePost(await viewerOf("bo"), { id })
  let from = first
  for (const payload of payloads) {
    await editPost(viewer, { id, from, body: `${first} ${payload}` })
    from = `${first} ${payload}`
  }
  const page = await asPerson("priya")
  const told: string[] = []
  page.on("dialog", async (dialog) => {
    told.push(dialog.message())
    await dialog.dismiss()
  })
  await page.exposeBinding("tellBreach", (_source, breach: string) => told.push(breach))
  await page.addInitScript(`document.addEventListener("securitypolicyviolation", (breach) =>
    tellBreach(breach.violatedDirective))`)
  await visit(page, `/posts/${id}`)
  await edited(articleWith(page, first)).click()
  const history = page.getByRole("dialog", { name: "Edit history" })
  await expect(history.getByRole("listitem")).toHaveCount(payloads.length + 1)
  await expect(history).toContainText("<script>alert(1)</script>")
  expect(told).toEqual([])
})
