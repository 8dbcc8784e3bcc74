import type { Page } from "@playwright/test"
import { viewerOf } from "@/lib/auth/viewer"
import { bookmarkPost } from "@/lib/bookmarks/bookmark"
import { createFolder, deleteFolder } from "@/lib/bookmarks/folders"
import { moveBookmark } from "@/lib/bookmarks/move-bookmark"
import { listFolders } from "@/lib/bookmarks/queries"
import { createPost } from "@/lib/posts/create-post"
import { deletePost } from "@/lib/posts/delete-post"
import { muteThread } from "@/lib/posts/mute-thread"
import { pinToProfile } from "@/lib/posts/pin-to-profile"
import type { PageToSee } from "./pages"

const [keeper, author] = ["frieda", "sunita"]

/** What somebody keeps, in folders and lost; a profile with a pinned post; muted threads. */
export async function bookmarksToSee(): Promise<PageToSee[]> {
  const [frieda, sunita] = [await viewerOf(keeper), await viewerOf(author)]
  for (const { id } of await listFolders(frieda)) await deleteFolder(frieda, { id })
  const says = async (body: string) => (await createPost(sunita, { body })).item.id
  const checklist = await says("Month-end checklist, the short one: accruals, intercompany, then sleep.")
  const lost = await says("Numbers that were wrong.")
  const deck = await says("The deck from Thursday is on the drive, second folder from the top.")
  for (const id of [checklist, lost, deck]) await bookmarkPost(frieda, { id })
  await deletePost(sunita, { id: lost })
  await pinToProfile(sunita, { id: checklist })
  await muteThread(frieda, { id: deck })
  const [folder] = [
    await createFolder(frieda, { name: "To read" }),
    await createFolder(frieda, { name: "Month end" }),
    await createFolder(frieda, { name: "Everything to be read before the offsite" }),
  ]
  await moveBookmark(frieda, { id: checklist, folder: folder.id })
  const seen: [name: string, path: string][] = [
    ["bookmarks", "/bookmarks"],
    ["bookmarks-folder", `/bookmarks?folder=${folder.id}`],
    ["profile-pinned", `/people/${author}`],
    ["settings-muted-threads", "/settings/hidden"],
  ]
  return [
    ...seen.map(([name, path]): PageToSee => ({ name, path, viewer: keeper })),
    { name: "bookmarks-none", path: "/bookmarks", viewer: author },
  ]
}

const kept = (tab: Page) =>
  tab.getByRole("feed").getByRole("article").filter({ hasText: "Month-end" }).first()

const shown = (name: string, open: (tab: Page) => Promise<void>): PageToSee => ({
  ...{ name, path: "/bookmarks", open },
  viewer: keeper,
})

/** What opens over the bookmarks. */
export async function bookmarkOverlaysToSee(): Promise<PageToSee[]> {
  await bookmarksToSee()
  return [
    shown("open-new-folder", async (tab) => {
      await tab.getByRole("button", { name: "New folder" }).click()
      await tab.getByRole("dialog").getByRole("textbox", { name: "Name" }).fill("Recipes")
    }),
    shown("open-bookmark-menu", async (tab) => {
      await kept(tab).getByRole("button", { name: "More" }).click()
      await tab.getByRole("menu").waitFor()
    }),
    shown("open-move-bookmark", async (tab) => {
      await kept(tab).getByRole("button", { name: "More" }).click()
      await tab.getByRole("menuitem", { name: "Move to folder" }).click()
      await tab.getByRole("dialog").getByRole("radio").first().waitFor()
    }),
  ]
}
