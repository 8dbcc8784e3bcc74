import "server-only"
import { eq } from "drizzle-orm"
import { type Tx, transaction } from "@/db"
import { groupMembershipRules } from "@/db/schema/groups"
import { recordAudit } from "@/lib/audit/record-audit"
import type { Viewer } from "@/lib/auth/viewer"
import { now } from "@/lib/core/clock"
import type { Id } from "@/lib/core/ids"
import { recordEvent } from "@/lib/events/record-event"
import { enqueue } from "@/lib/jobs/enqueue"
import type { MembershipRuleInput } from "./input"
import { lockOwnedGroup } from "./led-group"
import { unseenChange } from "./unseen-change"
import type { MembershipRule } from "./view"

/**
 * An owner says who belongs by department and location; everybody is brought in step with it soon after. Without a
 * rule, those whom it had added stay as if they had joined. The same again changes nothing. Audited. Throws
 * `not_found`, `forbidden`, and `conflict`, with what is so now, when another owner has changed it since it was shown.
 */
export async function setRule(
  viewer: Viewer,
  { slug, department, location, shown }: MembershipRuleInput,
): Promise<{ rule: MembershipRule | null }> {
  return transaction(async (tx) => {
    const { id } = await lockOwnedGroup(tx, viewer, slug)
    const before = await findRule(tx, id)
    const rule = department === null && location === null ? null : { department, location }
    if (before?.department === rule?.department && before?.location === rule?.location) return { rule }
    refuseUnseen(shown, before)
    await store(tx, id, rule)
    await enqueue(tx, "groups.sync", { groupId: id }, { key: `groups.sync:${id}` })
    await recordEvent(tx, { kind: "group.updated", actorId: viewer.id, groupId: id })
    const details = { from: before, to: rule }
    await recordAudit(tx, { actorId: viewer.id, act: "group.rule", subject: id, details })
    return { rule }
  })
}

function refuseUnseen(shown: MembershipRule | undefined, before: MembershipRule | null): void {
  const unseen = attributes.filter((name) => shown && shown[name] !== (before?.[name] ?? null))
  if (unseen.length > 0)
    throw unseenChange("the rule", Object.fromEntries(unseen.map((name) => [name, before?.[name] ?? "Any"])))
}

const attributes = ["department", "location"] as const

async function findRule(tx: Tx, groupId: Id): Promise<MembershipRule | null> {
  const { department, location } = groupMembershipRules
  const [rule] = await tx
    .select({ department, location })
    .from(groupMembershipRules)
    .where(eq(groupMembershipRules.groupId, groupId))
  return rule ?? null
}

async function store(tx: Tx, groupId: Id, rule: MembershipRule | null): Promise<void> {
  const ofGroup = eq(groupMembershipRules.groupId, groupId)
  if (rule === null) await tx.delete(groupMembershipRules).where(ofGroup)
  else
    await tx
      .insert(groupMembershipRules)
      .values({ groupId, ...rule, createdAt: now() })
      .onConflictDoUpdate({ target: groupMembershipRules.groupId, set: rule })
}
