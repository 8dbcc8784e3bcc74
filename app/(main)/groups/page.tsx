import type { Metadata } from "next"
import { GroupsDirectory } from "@/components/groups/groups-directory"
import { GroupsSearch } from "@/components/groups/groups-search"
import { GroupsTabs } from "@/components/groups/groups-tabs"
import { Invitations } from "@/components/groups/invitations"
import { FeedHeading } from "@/components/shell/feed-heading"
import { SearchRefusal } from "@/components/ui/search-refusal"
import { getViewer } from "@/lib/auth/viewer"
import { listMyInvitations } from "@/lib/groups/queries"
import { searchGroups } from "@/lib/groups/search-groups"
import { orRefusal } from "../or-refusal"
import { readQuery } from "./read-query"

export const metadata: Metadata = { title: "Groups" }

export default async function GroupsPage({ searchParams }: PageProps<"/groups">) {
  const query = readQuery(await searchParams)
  const viewer = await getViewer()
  const [found, invitations] = await Promise.all([
    searchGroups(viewer, query).catch(orRefusal),
    listMyInvitations(viewer),
  ])
  return (
    <>
      <FeedHeading title="Groups">
        <GroupsTabs query={query} />
      </FeedHeading>
      <GroupsSearch query={query} />
      <Invitations invitations={invitations} />
      {typeof found === "string" ? (
        <SearchRefusal>{found}</SearchRefusal>
      ) : (
        <GroupsDirectory query={query} department={viewer.department} initial={found} />
      )}
    </>
  )
}
