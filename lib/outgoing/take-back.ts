import "server-only"
import { and, eq } from "drizzle-orm"
import { executor } from "@/db"
import { outgoingPosts } from "@/db/schema/outgoing"
import type { Viewer } from "@/lib/auth/viewer"
import type { Id } from "@/lib/core/ids"
import type { OutgoingInput } from "./input"
import { notWaiting } from "./lock-outgoing"

/** Takes the viewer's own post back before it is out; it was never posted, and its text is gone from here. Throws `not_found`. */
export async function takeBack(viewer: Viewer, { id }: OutgoingInput): Promise<{ id: Id }> {
  const [gone] = await executor()
    .delete(outgoingPosts)
    .where(and(eq(outgoingPosts.id, id), eq(outgoingPosts.authorId, viewer.id)))
    .returning({ id: outgoingPosts.id })
  if (!gone) throw notWaiting()
  return gone
}
