import { viewerOf } from "@/lib/auth/viewer"
import { changeVisibility } from "@/lib/groups/change-visibility"
import { createGroup } from "@/lib/groups/create"
import { joinGroup } from "@/lib/groups/join"
import { createPost } from "@/lib/posts/create-post"
import { deletePost } from "@/lib/posts/delete-post"
import { editPost } from "@/lib/posts/edit-post"
import { faultsOf } from "./axe"
import { articleWith, expect, phone, test, unheardOf, visit } from "./fixtures"

/** How long an open page may take to follow what somebody else has done. */
const atOnce = { timeout: 2000 }

const screens = [
  { screen: "a phone", options: phone },
  { screen: "a wide screen", options: { viewport: { width: 1280, height: 800 } } },
]

const write = async (handle: string, body: string, group?: string) => {
  const posted = await createPost(await viewerOf(handle), { body, ...(group && { group }) })
  if (!("item" in posted)) throw new Error("The post waits.")
  return posted.item.id
}

for (const { screen, options } of screens)
  test(`on ${screen}, by keyboard: cy writes about a post of bo's, which stands below and follows what becomes of it`, async ({
    asPerson,
  }) => {
    const text = unheardOf("The kiln is hot")
    const id = await write("bo", text)
    const [cy, eve] = [await asPerson("cy", options), await asPerson("eve", options)]
    const words = unheardOf("Come and see")

    await test.step("cy presses q, sees the post below the text, and sends", async () => {
      await visit(cy, `/posts/${id}`)
      await cy.keyboard.press("q")
      const dialog = cy.getByRole("dialog", { name: "Quote" })
      await expect(dialog.getByRole("textbox", { name: "Post text" })).toBeFocused()
      await expect(dialog).toContainText(text)
      expect(await faultsOf(cy)).toEqual([])
      await cy.keyboard.type(words)
      await cy.keyboard.press("Control+Enter")
      await expect(dialog).toHaveCount(0)
    })

    await test.step("eve reads both, and follows the quote to the original", async () => {
      await visit(eve, "/everyone")
      const quote = articleWith(eve, words).getByRole("link", { name: text })
      await expect(quote).toHaveAttribute("href", `/posts/${id}`)
      expect(await faultsOf(eve)).toEqual([])
      await quote.press("Enter")
      await expect(eve).toHaveURL(`/posts/${id}`)
    })

    await test.step("bo changes the post and then deletes it: the quote on eve's open page follows", async () => {
      await visit(eve, "/everyone")
      const bo = await viewerOf("bo")
      await editPost(bo, { id, from: text, body: `${text} again` })
      await expect(articleWith(eve, words)).toContainText(`${text} again`, atOnce)
      await deletePost(bo, { id })
      await expect(articleWith(eve, words)).toContainText("This post is not available.", atOnce)
      await expect(articleWith(eve, words)).not.toContainText(text)
    })
  })

test("the button asks whether to repost or to quote, and takes a repost back", async ({ asPerson }) => {
  const text = unheardOf("Soup today")
  const id = await write("bo", text)
  const page = await asPerson("cy")
  await visit(page, `/posts/${id}`)
  const button = articleWith(page, text).getByRole("button", { name: "Repost" })
  const choose = async (name: string) => {
    await button.press("Enter")
    await page
      .getByRole("menu", { name: "Repost" })
      .getByRole("menuitem", { name, exact: true })
      .press("Enter")
  }
  await choose("Repost")
  await expect(button).toHaveAttribute("aria-pressed", "true")
  await choose("Undo repost")
  await expect(button).toHaveAttribute("aria-pressed", "false")
  await choose("Quote")
  const dialog = page.getByRole("dialog", { name: "Quote" })
  await dialog.getByRole("textbox", { name: "Post text" }).fill("Half a thought")
  await page.keyboard.press("Escape")
  await expect(dialog).toHaveCount(0)
  await choose("Quote")
  await expect(dialog.getByRole("textbox", { name: "Post text" })).toHaveValue("Half a thought")
  await dialog.getByRole("textbox", { name: "Post text" }).fill("")
})

test("Z03 Z24: what a group says is quoted in it alone, and a quote from before it closed shows outsiders nothing", async ({
  asPerson,
}) => {
  const [dee, bo, eve] = [await viewerOf("dee"), await viewerOf("bo"), await viewerOf("eve")]
  const name = unheardOf("Glaze")
  const slug = name.toLowerCase().replace(" ", "-")
  await createGroup(dee, { slug, name, description: "", visibility: "public" })
  await joinGroup(bo, { slug })
  const secret = unheardOf("The recipe")
  const id = await write("dee", secret, slug)
  const words = unheardOf("Look at this")
  await createPost(eve, { body: words, quoteOf: id })
  const [outside, member] = [await asPerson("eve"), await asPerson("bo")]
  await visit(outside, "/everyone")
  await expect(articleWith(outside, words)).toContainText(secret)
  await changeVisibility(dee, { slug, visibility: "private" })
  await expect(articleWith(outside, words)).toContainText("This post is not available.", atOnce)
  await outside.reload()
  await expect(articleWith(outside, words)).toContainText("This post is not available.")
  expect(await outside.content()).not.toContain(secret)

  await visit(member, `/posts/${id}`)
  await expect(articleWith(member, secret)).toBeVisible()
  await member.keyboard.press("q")
  const dialog = member.getByRole("dialog", { name: "Quote" })
  await expect(dialog).toContainText(name)
  const inside = unheardOf("Between us")
  await dialog.getByRole("textbox", { name: "Post text" }).fill(inside)
  await dialog.getByRole("button", { name: "Post", exact: true }).click()
  await expect(dialog).toHaveCount(0)
  await visit(member, `/groups/${slug}`)
  await expect(articleWith(member, inside)).toContainText(secret)
  await outside.goto("/everyone")
  expect(await outside.content()).not.toContain(inside)
})
