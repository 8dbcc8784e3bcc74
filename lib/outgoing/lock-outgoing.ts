import "server-only"
import { and, eq } from "drizzle-orm"
import type { Tx } from "@/db"
import { type OutgoingContent, outgoingPosts } from "@/db/schema/outgoing"
import type { Viewer } from "@/lib/auth/viewer"
import { DomainError } from "@/lib/core/errors"
import type { Id } from "@/lib/core/ids"

/** Alike for what was posted meanwhile, was taken back, is somebody else's or never was. */
export const notWaiting = () =>
  new DomainError("not_found", "This post does not wait any more: it is out, or it was taken back.")

/** A post of the viewer's own that waits, locked: it does not go out meanwhile. Throws `not_found`. */
export async function lockOutgoing(tx: Tx, viewer: Viewer, id: Id): Promise<{ content: OutgoingContent }> {
  const [row] = await tx
    .select({ contents: outgoingPosts.contents })
    .from(outgoingPosts)
    .where(and(eq(outgoingPosts.id, id), eq(outgoingPosts.authorId, viewer.id)))
    .for("update")
  const content = row?.contents[0]
  if (!content) throw notWaiting()
  return { content }
}
