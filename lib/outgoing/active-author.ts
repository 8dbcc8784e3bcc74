import "server-only"
import { and, eq } from "drizzle-orm"
import type { Tx } from "@/db"
import { people } from "@/db/schema/people"
import type { Viewer } from "@/lib/auth/viewer"
import type { Id } from "@/lib/core/ids"

/** Whoever is to post something now without a session, if they may act; they stay as they are until the transaction ends. */
export async function findActiveAuthor(tx: Tx, id: Id): Promise<Viewer | null> {
  const { handle, name, role, department, location, avatarId, createdAt } = people
  const [person] = await tx
    .select({ id: people.id, handle, name, role, department, location, avatarId, createdAt })
    .from(people)
    .where(and(eq(people.id, id), eq(people.state, "active")))
    .for("share")
  return person ? { ...person, sessionId: "0" } : null
}
