import type { Metadata } from "next"
import { GroupsDirectory } from "@/components/groups/groups-directory"
import { GroupsSearch } from "@/components/groups/groups-search"
import { GroupsTabs } from "@/components/groups/groups-tabs"
import { Invitations } from "@/components/groups/invitations"
import { FeedHeading } from "@/components/shell/feed-heading"
import { getViewer } from "@/lib/auth/viewer"
import { listGroups, listMyInvitations } from "@/lib/groups/queries"
import { readQuery } from "./read-query"

export const metadata: Metadata = { title: "Groups" }

export default async function GroupsPage({ searchParams }: PageProps<"/groups">) {
  const query = readQuery(await searchParams)
  const viewer = await getViewer()
  const [initial, invitations] = await Promise.all([listGroups(viewer, query), listMyInvitations(viewer)])
  return (
    <>
      <FeedHeading title="Groups">
        <GroupsTabs query={query} />
      </FeedHeading>
      <GroupsSearch query={query} />
      <Invitations invitations={invitations} />
      <GroupsDirectory query={query} department={viewer.department} initial={initial} />
    </>
  )
}
