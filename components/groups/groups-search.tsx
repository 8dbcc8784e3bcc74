import { AddressSearch } from "@/components/ui/address-search"
import type { GroupsFilter } from "./groups-filter"

/** Narrows the groups down, and is where new ones begin. */
export function GroupsSearch({ query: { scope, q } }: { query: GroupsFilter }) {
  return (
    <AddressSearch
      key={scope}
      label="Groups"
      field="Name of a group"
      path="/groups"
      params={scope === "mine" ? {} : { scope }}
      q={q}
    >
      <a className="button button-primary" href="/groups/new">
        New group
      </a>
    </AddressSearch>
  )
}
