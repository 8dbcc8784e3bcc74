import { randomUUID } from "node:crypto"
import type { Page } from "@playwright/test"
import { sql } from "drizzle-orm"
import { db } from "@/db"
import { type Viewer, viewerOf } from "@/lib/auth/viewer"
import { dropDraft } from "@/lib/drafts/drop-draft"
import { findDraft } from "@/lib/drafts/find-draft"
import { saveDraft } from "@/lib/drafts/save-draft"
import { createPost } from "@/lib/posts/create-post"
import { deletePost } from "@/lib/posts/delete-post"
import type { PageToSee } from "./pages"

const writer = "sunita"

async function write(viewer: Viewer, context: string, text: string): Promise<void> {
  await dropDraft(viewer, { context })
  await saveDraft(viewer, { context, text, key: randomUUID(), from: 0 })
}

/** Drafts for everyone, for an answer, and for a post that is gone; and none. */
export async function draftsToSee(): Promise<PageToSee[]> {
  const sunita = await viewerOf(writer)
  const { item: gone } = await createPost(sunita, { body: "Soon gone." })
  await deletePost(sunita, { id: gone.id })
  const { rows } = await db.execute<{ id: string }>(sql`
    select id::text as id from posts where visibility = 0 and reply_to_id is null and repost_of_id is null
      and deleted_at is null order by id desc limit 1`)
  await write(
    sunita,
    "new",
    "Quarter close, in three sentences.\n\nWe are two days ahead. The thing that took longest was intercompany again, and this time we know why.",
  )
  await write(
    sunita,
    `reply-${rows[0]?.id}`,
    "Can we have this as a template? I would use it every month, and ".repeat(9),
  )
  await write(sunita, `reply-${gone.id}`, "Half an answer.")
  return [
    { name: "drafts", path: "/drafts", viewer: writer },
    { name: "drafts-none", path: "/drafts", viewer: "eve" },
  ]
}

/** The same draft changed in two places. */
export async function draftOverlaysToSee(): Promise<PageToSee[]> {
  return [{ name: "open-draft-conflict", path: "/", viewer: "meera", open: disagree }]
}

async function disagree(tab: Page): Promise<void> {
  const meera = await viewerOf("meera")
  const box = tab.getByRole("textbox", { name: "Post text" })
  if (!(await box.isVisible())) await tab.getByRole("button", { name: "New post" }).click()
  await box.fill("Stand-up moves to half past nine, from Monday on.")
  const { draft } = await findDraft(meera, { context: "new" })
  const text = `Stand-up moves to ten, from Monday on.\nTell your neighbour ${(draft?.version ?? 0) + 1} times.`
  await saveDraft(meera, { context: "new", text, key: randomUUID(), from: draft?.version ?? 0 })
  // A page that is hidden saves what is in its boxes.
  await tab.evaluate(`
    Object.defineProperty(document, "visibilityState", { get: () => "hidden", configurable: true })
    document.dispatchEvent(new Event("visibilitychange"))`)
  await tab.getByRole("region", { name: "The same draft from elsewhere" }).waitFor()
}
