import "server-only"
import { and, eq, inArray } from "drizzle-orm"
import { transaction } from "@/db"
import { groupMembers } from "@/db/schema/groups"
import type { Id } from "@/lib/core/ids"
import { holdMembers } from "./hold-members"
import { addMembers, endRuledMemberships } from "./membership"
import { findDifferences } from "./rule-differences"

/** People by id: those after the one, up to the other. */
type Span = { after: Id; upTo: Id }

// So few at a time that whoever joins meanwhile waits for about a tenth of a second; whoever posts does not wait.
const batch = 1000

/**
 * Brings the first 1,000 people of a span in step with a group's rule as both are now: adds who belongs, unless they
 * left or are banned, and takes out whom only the rule had added. An archived group takes nobody in. Gives the last
 * person looked at, null when there was none. Harmless to repeat.
 */
export async function bringInStep(groupId: Id, span: Span): Promise<Id | null> {
  return transaction(async (tx) => {
    const group = await holdMembers(tx, groupId)
    // Read under the lock: a rule, a ban or a departure that was committed before is seen, and none comes between.
    const [found] = await findDifferences({ groupId, ...span, batch })
    if (!group || !found) return null
    const { hasRule, missing, ruled, strangers, last } = found
    if (!group.archivedAt) await addMembers(tx, { groupId, personIds: missing, source: "rule" })
    if (hasRule) await endRuledMemberships(tx, { groupId, personIds: strangers })
    else if (ruled.length > 0)
      await tx
        .update(groupMembers)
        .set({ source: 0 })
        .where(and(eq(groupMembers.groupId, groupId), inArray(groupMembers.personId, ruled)))
    return last
  })
}
