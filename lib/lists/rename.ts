import "server-only"
import { and, eq } from "drizzle-orm"
import { executor } from "@/db"
import { lists } from "@/db/schema/lists"
import type { Viewer } from "@/lib/auth/viewer"
import { notFound } from "@/lib/core/errors"
import type { Id } from "@/lib/core/ids"
import type { RenameListInput } from "./input"

/** Gives one of the viewer's lists another name. Throws `not_found`. */
export async function renameList(viewer: Viewer, { id, name }: RenameListInput): Promise<{ id: Id }> {
  const [list] = await executor()
    .update(lists)
    .set({ name })
    .where(and(eq(lists.id, id), eq(lists.ownerId, viewer.id)))
    .returning({ id: lists.id })
  if (!list) throw notFound("This list")
  return list
}
