import "server-only"
import { eq } from "drizzle-orm"
import type { Tx } from "@/db"
import { people } from "@/db/schema/people"
import type { Id } from "@/lib/core/ids"
import type { PictureKind } from "./view"

/** One change of somebody's pictures at a time; everything else may go on referring to them. */
export async function lockPerson(tx: Tx, personId: Id): Promise<void> {
  await tx.select({ id: people.id }).from(people).where(eq(people.id, personId)).for("no key update")
}

/** Where the row of a person names what they show. */
export const shownAs = (kind: PictureKind, id: Id | null) =>
  kind === "avatar" ? { avatarId: id } : { bannerId: id }
