import { AddressSearch } from "@/components/ui/address-search"
import { canInvite } from "@/lib/groups/policy"
import type { GroupView } from "@/lib/groups/view"
import { InviteButton } from "./invite-button"

/** Finds members by name, and is where people are invited. */
export function MembersSearch({ group, q }: { group: GroupView; q: string }) {
  return (
    <AddressSearch label="Members" field="Find a member" path={`/groups/${group.slug}/members`} q={q}>
      {canInvite(group) && <InviteButton group={{ slug: group.slug, name: group.name }} />}
    </AddressSearch>
  )
}
