import "server-only"
import { and, eq } from "drizzle-orm"
import { executor, type Tx } from "@/db"
import { lists } from "@/db/schema/lists"
import type { Viewer } from "@/lib/auth/viewer"
import { notFound } from "@/lib/core/errors"
import { type Id, IdInput } from "@/lib/core/ids"

/** The viewer's own list. Throws `not_found`, alike for a list that nobody has and for somebody else's. */
export async function getListRow(viewer: Viewer, id: Id): Promise<{ id: Id; name: string }> {
  // Pages hand over what stands in the address: what is no id names no list.
  const [list] = IdInput.safeParse(id).success ? await own(executor(), viewer, id) : []
  if (!list) throw notFound("This list")
  return list
}

/** The same, with the list's row locked: who is in it stays as it is until the transaction ends. */
export async function lockListRow(tx: Tx, viewer: Viewer, id: Id): Promise<{ id: Id; name: string }> {
  const [list] = await own(tx, viewer, id).for("update")
  if (!list) throw notFound("This list")
  return list
}

function own(on: Tx, viewer: Viewer, id: Id) {
  return on
    .select({ id: lists.id, name: lists.name })
    .from(lists)
    .where(and(eq(lists.id, id), eq(lists.ownerId, viewer.id)))
}
