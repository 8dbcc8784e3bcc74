import { Tabs } from "@/components/shell/tabs"
import { type GroupsFilter, type GroupsScope, groupsAddress } from "./groups-filter"

const scopes: readonly [scope: GroupsScope, label: string][] = [
  ["mine", "Yours"],
  ["all", "All"],
  ["department", "My department"],
]

/** Whose groups are listed. A search goes along to the other tabs. */
export function GroupsTabs({ query }: { query: GroupsFilter }) {
  return (
    <Tabs
      label="Groups"
      tabs={scopes.map(([scope, label]) => ({
        ...{ href: groupsAddress({ ...query, scope }), label },
        current: scope === query.scope,
      }))}
    />
  )
}
