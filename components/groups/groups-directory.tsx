import { EmptyState } from "@/components/ui/empty-state"
import type { GroupPage } from "@/lib/groups/view"
import { GroupList } from "./group-list"
import { type GroupsFilter, groupRows } from "./groups-filter"

type DirectoryProps = { query: GroupsFilter; department: string; initial: GroupPage }

/** The groups that answer the query, by name. */
export function GroupsDirectory({ query, department, initial }: DirectoryProps) {
  const path = groupRows(query)
  return (
    <GroupList
      key={path}
      path={path}
      initial={initial}
      empty={<NoGroups query={query} department={department} />}
    />
  )
}

function NoGroups({ query: { scope, q }, department }: Omit<DirectoryProps, "initial">) {
  if (q)
    return (
      <EmptyState action={<AllGroups />}>
        No group was found for “{q}”{scope !== "all" && " here"}. Try a part of its name.
      </EmptyState>
    )
  if (scope === "mine")
    return (
      <EmptyState action={<AllGroups primary />}>
        You are in no group yet. In a group you talk with those who care about one thing.
      </EmptyState>
    )
  if (scope === "department")
    return (
      <EmptyState action={<AllGroups />}>
        {department
          ? `Nobody of ${department} is in a group that you may see yet.`
          : "The company’s directory does not say which department you belong to."}
      </EmptyState>
    )
  return (
    <EmptyState
      action={
        <a className="button button-primary" href="/groups/new">
          New group
        </a>
      }
    >
      There is no group yet. Begin the first one.
    </EmptyState>
  )
}

const AllGroups = ({ primary }: { primary?: true }) => (
  <a className={primary ? "button button-primary" : "button"} href="/groups?scope=all">
    Show all groups
  </a>
)
