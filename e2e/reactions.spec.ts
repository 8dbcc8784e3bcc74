import type { Page } from "@playwright/test"
import { viewerOf } from "@/lib/auth/viewer"
import { createPost } from "@/lib/posts/create-post"
import { faultsOf } from "./axe"
import { cutOff, loseNextAnswer, messages, reconnect } from "./cut-off"
import { articleWith, expect, phone, phoneWithKeys, test, unheardOf, visit } from "./fixtures"

/** Does something and waits until the server has answered: the page shows it before that. */
async function heard(page: Page, act: () => Promise<void>): Promise<void> {
  const answered = page.waitForResponse((response) => response.request().method() === "POST")
  await act()
  await answered
}

test("a post is reacted to by key, by hover and by a held finger, and everybody sees who did", async ({
  asPerson,
}) => {
  const text = unheardOf("We shipped it")
  const { item } = await createPost(await viewerOf("bo"), { body: text })
  const [cy, dee, eve] = [await asPerson("cy"), await asPerson("dee"), await asPerson("eve", phone)]
  const likeOn = (page: typeof cy) =>
    articleWith(page, text).getByRole("button", { name: "Like", exact: true })
  const rowOn = (page: typeof cy) => page.getByRole("menu", { name: "Reactions" })

  await test.step("cy opens the row with the arrow up, walks to a reaction and gives it", async () => {
    await visit(cy, `/posts/${item.id}`)
    await likeOn(cy).press("ArrowUp")
    await expect(rowOn(cy).getByRole("menuitemradio", { name: "Like" })).toBeFocused()
    expect(await faultsOf(cy)).toEqual([])
    await cy.keyboard.press("ArrowRight")
    await heard(cy, () => cy.keyboard.press("Enter"))
    await expect(rowOn(cy)).toHaveCount(0)
    await expect(likeOn(cy)).toBeFocused()
    await expect(likeOn(cy)).toHaveAttribute("aria-pressed", "true")
    await cy.reload()
    await expect(likeOn(cy)).toContainText("🎉")
  })

  await test.step("dee rests the mouse on it, and gives another", async () => {
    await visit(dee, `/posts/${item.id}`)
    await likeOn(dee).hover()
    await heard(dee, () => rowOn(dee).getByRole("menuitemradio", { name: "Funny" }).click())
    await expect(likeOn(dee)).toContainText("😄")
    await heard(dee, () => likeOn(dee).click())
    await expect(likeOn(dee)).toHaveAttribute("aria-pressed", "false")
    await heard(dee, () => likeOn(dee).click())
    await expect(likeOn(dee)).toHaveAttribute("title", /^(1 like|2 reactions)$/)
  })

  await test.step("eve holds her finger on it, and reads who reacted", async () => {
    await visit(eve, `/posts/${item.id}`)
    await likeOn(eve).dispatchEvent("pointerdown", { pointerType: "touch", bubbles: true })
    await expect(rowOn(eve)).toBeVisible()
    await likeOn(eve).dispatchEvent("pointerup", { pointerType: "touch", bubbles: true })
    expect(await faultsOf(eve)).toEqual([])
    await heard(eve, () => rowOn(eve).getByRole("menuitemradio", { name: "Thanks" }).tap())
    await expect(likeOn(eve)).toContainText("🙏")
    await articleWith(eve, text).getByRole("button", { name: "More" }).tap()
    await eve.getByRole("menuitem", { name: "Who reacted" }).tap()
    const dialog = eve.getByRole("dialog", { name: "Who reacted" })
    for (const name of ["Cy Novak", "Dee", "Eve"])
      await expect(dialog.getByRole("tabpanel")).toContainText(name)
    await dialog.getByRole("tab", { name: /Celebrate/ }).tap()
    await expect(dialog.getByRole("listitem")).toHaveCount(1)
    expect(await faultsOf(eve)).toEqual([])
  })
})

test("on the phone, by keyboard: a reaction that does not get through is taken off again, and one whose answer is lost counts once", async ({
  asPerson,
}) => {
  const text = unheardOf("We shipped it again")
  const { item } = await createPost(await viewerOf("bo"), { body: text })
  const page = await asPerson("fatima", phoneWithKeys)
  await visit(page, `/posts/${item.id}`)
  const like = articleWith(page, text).getByRole("button", { name: "Like", exact: true })
  const choices = page.getByRole("menu", { name: "Reactions" }).getByRole("menuitemradio")
  const celebrate = async () => {
    await like.press("ArrowUp")
    await expect(choices.first()).toBeFocused()
    await page.keyboard.press("ArrowRight")
    await page.keyboard.press("Enter")
  }

  await like.press("ArrowUp")
  await expect(choices.first()).toBeFocused()
  expect(await faultsOf(page)).toEqual([])
  await page.keyboard.press("Escape")
  await cutOff(page)
  await celebrate()
  await expect(messages(page)).toContainText("You are offline. Try again when you are connected.")
  await expect(like).toHaveAttribute("aria-pressed", "false")
  await expect(like).toBeFocused()

  await reconnect(page)
  await loseNextAnswer(page)
  await celebrate()
  await expect(messages(page)).toContainText("The server did not answer. Try again.")
  await heard(page, celebrate)
  await expect(like).toHaveAttribute("title", "1 reaction, yours: Celebrate")
  await page.reload()
  await expect(like).toHaveAttribute("title", "1 reaction, yours: Celebrate")
})
