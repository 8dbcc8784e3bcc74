import type { Page } from "@playwright/test"
import { type Viewer, viewerOf } from "@/lib/auth/viewer"
import type { Id } from "@/lib/core/ids"
import { createPost } from "@/lib/posts/create-post"
import { deletePost } from "@/lib/posts/delete-post"
import { editPost } from "@/lib/posts/edit-post"
import { likePost } from "@/lib/posts/likes"
import type { PageToSee } from "./pages"

const write = async (author: Viewer, body: string, quoteOf?: Id) =>
  (await createPost(author, { body, ...(quoteOf && { quoteOf }) })).item.id

/** A tag of their own, so that they are on one page and in nobody's way. */
const tag = "#paperwork"
const path = "/tags/paperwork"

/** Posts that say something else than they did, and posts about others. */
export async function postsToSee(): Promise<PageToSee[]> {
  const [bo, dee] = [await viewerOf("bo"), await viewerOf("dee")]
  const first = `The print shop closes at six on Thursdays. Ask @cy for the key. ${tag}`
  const edited = await write(bo, first)
  await likePost(dee, { id: edited })
  await editPost(bo, {
    ...{ id: edited, from: first },
    body: `The print shop closes at five on Thursdays and Fridays. Ask @cy or @dee for the key. ${tag}`,
  })
  const quote = await write(dee, `This is what I meant yesterday. ${tag}`, edited)
  await write(bo, `And this is why I ask. ${tag}`, quote)
  const deleted = await write(bo, `Soon deleted. ${tag}`)
  await write(dee, `What was this about? ${tag}`, deleted)
  await deletePost(bo, { id: deleted })
  return [
    { name: "state-quotes", path, viewer: "bo" },
    { name: "state-edited-post", path: `/posts/${edited}`, viewer: "bo" },
    { name: "state-quoting-post", path: `/posts/${quote}`, viewer: "bo" },
  ]
}

const own = (tab: Page) =>
  tab.getByRole("article", { name: "Post by Bo Lindqvist" }).filter({ hasText: "The print shop" }).last()

/** What opens over a post or stands in its place. */
export async function postOverlaysToSee(): Promise<PageToSee[]> {
  await postsToSee()
  const shown = (name: string, open: (tab: Page) => Promise<void>): PageToSee => ({
    ...{ name, path, open },
    viewer: "bo",
  })
  return [
    shown("open-edit", async (tab) => {
      await own(tab).getByRole("button", { name: "More" }).click()
      await tab.getByRole("menuitem", { name: "Edit post" }).click()
      await tab.getByRole("textbox", { name: "Edited text" }).press("End")
    }),
    shown("open-edit-history", async (tab) => {
      await own(tab).getByRole("button", { name: "Edited" }).click()
      await tab.getByRole("dialog").getByRole("list").waitFor()
    }),
    shown("open-repost-menu", async (tab) => {
      await own(tab).getByRole("button", { name: "Repost" }).click()
      await tab.getByRole("menu").waitFor()
    }),
    shown("open-quote", async (tab) => {
      await own(tab).getByRole("button", { name: "Repost" }).click()
      await tab.getByRole("menuitem", { name: "Quote" }).click()
      await tab
        .getByRole("dialog")
        .getByRole("textbox", { name: "Post text" })
        .fill("For whoever was not there.")
    }),
  ]
}
