import type { Metadata } from "next"
import { GroupMembers } from "@/components/groups/group-members"
import { MembersSearch } from "@/components/groups/members-search"
import { getViewer } from "@/lib/auth/viewer"
import { canRead } from "@/lib/groups/policy"
import { listGroupMembers } from "@/lib/groups/queries"
import { orNotFound } from "../../../../or-not-found"
import { readSearch } from "../../../read-query"
import { readGroup, titleOf } from "../../read-group"

type Props = PageProps<"/groups/[slug]/members">

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return {
    title: await titleOf((await params).slug, (group) =>
      canRead(group) ? `Members of ${group.name}` : null,
    ),
  }
}

export default async function MembersPage({ params, searchParams }: Props) {
  const group = await readGroup((await params).slug)
  const q = readSearch((await searchParams).q)
  const viewer = await getViewer()
  const initial = await orNotFound(() => listGroupMembers(viewer, { slug: group.slug, q }))
  return (
    <>
      <MembersSearch group={group} q={q} />
      <GroupMembers group={group} q={q} initial={initial} />
    </>
  )
}
