import "server-only"
import { and, eq } from "drizzle-orm"
import { executor } from "@/db"
import { lists } from "@/db/schema/lists"
import type { Viewer } from "@/lib/auth/viewer"
import { notFound } from "@/lib/core/errors"
import type { Id } from "@/lib/core/ids"
import type { ListInput } from "./input"

/** Does away with one of the viewer's lists; nothing happens to the people in it. Throws `not_found`. */
export async function deleteList(viewer: Viewer, { id }: ListInput): Promise<{ id: Id }> {
  const [list] = await executor()
    .delete(lists)
    .where(and(eq(lists.id, id), eq(lists.ownerId, viewer.id)))
    .returning({ id: lists.id })
  if (!list) throw notFound("This list")
  return list
}
