import "server-only"
import { sql } from "drizzle-orm"
import { groupMembers, groupMembershipRules } from "@/db/schema/groups"
import { people } from "@/db/schema/people"
import { statement } from "@/db/statement"
import type { Id } from "@/lib/core/ids"
import { bringInStep } from "./bring-in-step"
import { joinDefaultGroups } from "./default-groups"
import { matchesRule } from "./rule-differences"

// Those whose rule the person meets, and those that a rule once brought them into.
const findRuledGroups = statement<{ id: Id }>(
  "groups_ruling_person",
  sql`select r.group_id as id from ${people} p join ${groupMembershipRules} r on ${matchesRule}
      where p.id = ${sql.placeholder("personId")}::bigint
      union
      select group_id from ${groupMembers} where person_id = ${sql.placeholder("personId")}::bigint and source = 1
      order by id`,
)

/**
 * The job "groups.place": brings one person in step with all rules, after the company said something new of them;
 * whoever has just joined the company joins its default groups too. Harmless to repeat.
 */
export async function placePerson({ personId, joined }: { personId: Id; joined: boolean }): Promise<void> {
  const alone = { after: String(BigInt(personId) - 1n), upTo: personId }
  // One group's lock at a time: two such jobs never wait for each other.
  for (const { id } of await findRuledGroups({ personId })) await bringInStep(id, alone)
  if (joined) await joinDefaultGroups(personId)
}
