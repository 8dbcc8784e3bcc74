import "server-only"
import { and, eq, sql } from "drizzle-orm"
import type { Tx } from "@/db"
import { postPreviews } from "@/db/schema/link-previews"
import { posts } from "@/db/schema/posts"
import type { Viewer } from "@/lib/auth/viewer"
import { readEnv } from "@/lib/core/env"
import type { Id } from "@/lib/core/ids"
import type { Entity } from "@/lib/core/text/entity"
import { wantPreview } from "@/lib/link-previews/want-preview"
import { attachedBits } from "./attached"
import { firstLink } from "./first-link"

type Text = { entities: readonly Entity[] /** Something else stands below the text. */; isTaken: boolean }

/** The address of the page that a text would show; null if it links to none, or shows something else. */
export function previewedUrl({ entities, isTaken }: Text): string | null {
  const link = isTaken || entities.length === 0 ? null : firstLink(entities, readEnv().PUBLIC_URL)
  return link && "url" in link ? link.url : null
}

/**
 * Lets a post show the page that it links to, now or once that was looked at; in the transaction that writes the post.
 * Says whether it shows it now.
 */
export async function attachPreview(
  tx: Tx,
  viewer: Pick<Viewer, "id">,
  { id, url }: { id: Id; url: string },
): Promise<boolean> {
  const preview = await wantPreview(tx, viewer, url)
  if (!preview) return false
  await tx.insert(postPreviews).values({ postId: id, previewId: preview.id })
  if (!preview.isReady) return false
  await tx
    .update(posts)
    .set({ attached: sql`${posts.attached} | ${bit}` })
    .where(eq(posts.id, id))
  return true
}

/**
 * After a change of the text: another link shows another page. The same link shows what it did, also nothing if its
 * author took the preview away.
 */
export async function replacePreview(
  tx: Tx,
  viewer: Viewer,
  { id, before, after }: { id: Id; before: Text; after: Text },
): Promise<void> {
  const url = previewedUrl(after)
  if (url === previewedUrl(before)) return
  await dropPreview(tx, id)
  if (url !== null) await attachPreview(tx, viewer, { id, url })
}

/** The post shows no page any more; says whether it did, or was going to. */
export async function dropPreview(tx: Tx, id: Id): Promise<boolean> {
  const gone = await tx.delete(postPreviews).where(eq(postPreviews.postId, id)).returning()
  await tx
    .update(posts)
    .set({ attached: sql`${posts.attached} & ~${bit}` })
    .where(and(eq(posts.id, id), sql`${posts.attached} & ${bit} <> 0`))
  return gone.length > 0
}

const bit = sql`${attachedBits(["preview"])}::smallint`
