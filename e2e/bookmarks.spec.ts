import type { Page } from "@playwright/test"
import { viewerOf } from "@/lib/auth/viewer"
import { bookmarkPost } from "@/lib/bookmarks/bookmark"
import { changeVisibility } from "@/lib/groups/change-visibility"
import { createGroup } from "@/lib/groups/create"
import { joinGroup } from "@/lib/groups/join"
import { removeMember } from "@/lib/groups/remove"
import { createPost } from "@/lib/posts/create-post"
import { articleWith, expect, phone, test, unheardOf } from "./fixtures"
import { actingOn, gone } from "./story/acting"
import { heading } from "./story/find"

const screens = [
  { screen: "a phone", options: phone, keeper: "meera", other: "sneha" },
  {
    screen: "a wide screen",
    options: { viewport: { width: 1280, height: 800 } },
    keeper: "rohan",
    other: "jun",
  },
]

const saved = (page: Page) => page.waitForResponse((response) => response.request().method() === "POST")

for (const { screen, options, keeper, other } of screens)
  test(`on ${screen}, by keyboard alone, a post is kept, put into a folder, found there, and let go of`, async ({
    asPerson,
  }) => {
    test.setTimeout(120_000)
    const [page, stranger] = [await asPerson(keeper, options), await asPerson(other)]
    const text = unheardOf("The recipe for the soup")
    const folder = unheardOf("Kitchen")
    const { item } = await createPost(await viewerOf("cy"), { body: text })
    const { hands, choose } = actingOn(page)

    await page.goto(`/posts/${item.id}`)
    const bookmark = articleWith(page, text).getByRole("button", { name: "Bookmark" })
    await expect(bookmark).toHaveAttribute("aria-pressed", "false")
    const kept = saved(page)
    await hands.pressUntil("d", () =>
      expect(bookmark).toHaveAttribute("aria-pressed", "true", { timeout: 1000 }),
    )
    expect((await kept).ok()).toBe(true)

    await hands.press("g", "b")
    await expect(heading(page, "Bookmarks")).toBeVisible()
    await expect(articleWith(page, text)).toBeVisible()
    await hands.enter(articleWith(page, text).getByRole("button", { name: "More" }))
    await choose("Move to folder")
    const dialog = page.getByRole("dialog")
    await expect(dialog.getByRole("radio", { name: "No folder" })).toBeChecked()
    await hands.tabTo(dialog.getByRole("textbox", { name: "Name of a new folder" }))
    await hands.type(folder)
    await hands.press("Enter")
    await expect(dialog.getByRole("radio", { name: folder })).toBeChecked()
    await hands.enter(dialog.getByRole("button", { name: "Done" }))
    await expect(dialog).toHaveCount(0)

    await hands.enter(page.getByRole("navigation", { name: "Folders" }).getByRole("link", { name: folder }))
    await expect(page).toHaveURL(/\/bookmarks\?folder=\d+$/)
    await expect(page.getByRole("feed", { name: `Bookmarks in ${folder}` })).toContainText(text)
    const address = new URL(page.url())
    expect((await stranger.goto(address.pathname + address.search))?.status()).toBe(404)
    await stranger.goto("/bookmarks")
    await expect(stranger.getByRole("main")).not.toContainText(folder)

    await hands.enter(page.getByRole("button", { name: "Delete", exact: true }))
    await hands.enter(page.getByRole("dialog").getByRole("button", { name: "Delete folder" }))
    await expect(page).toHaveURL("/bookmarks")
    await expect(page.getByRole("link", { name: folder })).toHaveCount(0)
    await expect(articleWith(page, text)).toBeVisible()

    const ended = saved(page)
    await hands.enter(articleWith(page, text).getByRole("button", { name: "Bookmark" }))
    expect((await ended).ok()).toBe(true)
    await page.reload()
    await expect(articleWith(page, text)).toHaveCount(0)
  })

test("Z20: whoever is taken out of a group keeps only a place without words, and can remove it", async ({
  asPerson,
}) => {
  const [owner, member] = [await viewerOf("greta"), await viewerOf("kenji")]
  const slug = unheardOf("kiln").replace(" ", "-")
  const text = unheardOf("Said among us")
  await createGroup(owner, { slug, name: slug, visibility: "public", description: "" })
  await joinGroup(member, { slug })
  const said = await createPost(owner, { body: text, group: slug })
  if (!("item" in said)) throw new Error("The post waits.")
  await bookmarkPost(member, { id: said.item.id })
  const page = await asPerson("kenji")
  await page.goto("/bookmarks")
  await expect(articleWith(page, text)).toBeVisible()
  await changeVisibility(owner, { slug, visibility: "secret" })
  await removeMember(owner, { slug, handle: "kenji" })
  await page.reload()
  const lost = page.getByRole("article", { name: "Lost bookmark" })
  await expect(lost).toContainText("A post that is no longer there for you.")
  await expect(page.getByRole("main")).not.toContainText(text)
  await actingOn(page).acts(lost.getByRole("button", { name: "Remove" }), gone(lost))
  await expect(page.getByText("Only you can see what you keep.")).toBeVisible()
  await page.reload()
  await expect(lost).toHaveCount(0)
})

test("a post of one's own is pinned on top of one's profile for everybody, and taken down again", async ({
  asPerson,
}) => {
  const [page, visitor] = [await asPerson("ondrej"), await asPerson("chiara")]
  const [first, last] = [unheardOf("What I work on"), unheardOf("Lunch")]
  const author = await viewerOf("ondrej")
  for (const body of [first, last]) await createPost(author, { body })
  const { acts, choose, hands } = actingOn(page)
  const more = (text: string) => articleWith(page, text).getByRole("button", { name: "More" })
  const pinned = (on: Page) => on.getByRole("region", { name: "Pinned post" })
  await page.goto("/people/ondrej")
  await hands.enter(more(first))
  await choose("Pin to profile")
  await expect(pinned(page)).toContainText(first)
  await expect(articleWith(page, first)).toHaveCount(1)
  await visitor.goto("/people/ondrej")
  await expect(pinned(visitor)).toContainText(first)
  await expect(visitor.getByRole("article").first()).toContainText("Pinned")
  await acts(more(first), () => expect(page.getByRole("menu")).toBeVisible())
  await choose("Unpin from profile")
  await expect(pinned(page)).toHaveCount(0)
  await expect(articleWith(page, first)).toHaveCount(1)
  await visitor.reload()
  await expect(pinned(visitor)).toHaveCount(0)
})

test("a muted thread leaves one's home at once, stays everywhere else, and comes back from the settings", async ({
  asPerson,
}) => {
  const page = await asPerson("mateus")
  const text = unheardOf("The long debate")
  // One's own posts are at home whomever one follows.
  await createPost(await viewerOf("mateus"), { body: text })
  const { hands, choose } = actingOn(page)
  await page.goto("/")
  await hands.enter(articleWith(page, text).getByRole("button", { name: "More" }))
  const muted = saved(page)
  await choose("Mute thread")
  await expect(articleWith(page, text)).toHaveCount(0)
  expect((await muted).ok()).toBe(true)
  await page.reload()
  await expect(page.getByRole("feed")).toBeVisible()
  await expect(articleWith(page, text)).toHaveCount(0)
  await page.goto("/everyone")
  await expect(articleWith(page, text)).toBeVisible()
  await page.goto("/settings/hidden")
  const thread = page
    .getByRole("list", { name: "Muted threads" })
    .getByRole("listitem")
    .filter({ hasText: text })
  await hands.enter(thread.getByRole("button", { name: "Unmute" }))
  await expect(thread).toHaveCount(0)
  await page.goto("/")
  await expect(articleWith(page, text)).toBeVisible()
})
