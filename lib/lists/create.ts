import "server-only"
import { count, eq } from "drizzle-orm"
import { transaction } from "@/db"
import { lists } from "@/db/schema/lists"
import { people } from "@/db/schema/people"
import type { Viewer } from "@/lib/auth/viewer"
import { now } from "@/lib/core/clock"
import { DomainError } from "@/lib/core/errors"
import { type Id, newId } from "@/lib/core/ids"
import { sizes } from "@/lib/core/sizes"
import type { CreateListInput } from "./input"

/** Makes an empty list of the viewer's own. Throws `conflict` when they have fifty. */
export async function createList(viewer: Viewer, { name }: CreateListInput): Promise<{ id: Id }> {
  return transaction(async (tx) => {
    // One at a time for each owner, or two at once would both find room for the last.
    await tx.select({ id: people.id }).from(people).where(eq(people.id, viewer.id)).for("no key update")
    const [had] = await tx.select({ lists: count() }).from(lists).where(eq(lists.ownerId, viewer.id))
    if ((had?.lists ?? 0) >= sizes.listsOfOne)
      throw new DomainError("conflict", `You have ${sizes.listsOfOne} lists, as many as there can be.`)
    const id = newId()
    await tx.insert(lists).values({ id, ownerId: viewer.id, name, createdAt: now() })
    return { id }
  })
}
