import "server-only"
import { and, inArray, ne } from "drizzle-orm"
import type { Tx } from "@/db"
import { people } from "@/db/schema/people"
import { recordAudit } from "@/lib/audit/record-audit"
import type { Id } from "@/lib/core/ids"
import { resemblesAny } from "@/lib/core/text/confusable"

const maxCompared = 500

/**
 * Leaves an audit row when somebody's new name can be taken for that of an admin or moderator. Two colleagues may
 * well be namesakes, so nobody is refused for it. For a new name only: it reads the people with a role.
 */
export async function flagLookalike(
  tx: Tx,
  person: { id: Id; name: string },
  { requestId }: { requestId?: string },
): Promise<void> {
  const trusted = await tx
    .select({ id: people.id, name: people.name })
    .from(people)
    .where(and(inArray(people.role, ["admin", "moderator"]), ne(people.id, person.id)))
    .limit(maxCompared)
  const resembled = trusted.filter(({ name }) => resemblesAny(person.name, [name]))
  if (resembled.length === 0) return
  const details = { resembles: resembled.map(({ id }) => id) }
  await recordAudit(tx, {
    actorId: person.id,
    act: "person.lookalike",
    subject: person.id,
    details,
    requestId,
  })
}
