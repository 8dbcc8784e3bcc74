import type { Metadata } from "next"
import { GroupMembers } from "@/components/groups/group-members"
import { MembersSearch } from "@/components/groups/members-search"
import { SearchRefusal } from "@/components/ui/search-refusal"
import { getViewer } from "@/lib/auth/viewer"
import { canRead } from "@/lib/groups/policy"
import { searchGroupMembers } from "@/lib/groups/search-groups"
import { orNotFound } from "../../../../or-not-found"
import { orRefusal } from "../../../../or-refusal"
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
  const found = await orNotFound(() => searchGroupMembers(viewer, { slug: group.slug, q }).catch(orRefusal))
  return (
    <>
      <MembersSearch group={group} q={q} />
      {typeof found === "string" ? (
        <SearchRefusal>{found}</SearchRefusal>
      ) : (
        <GroupMembers group={group} q={q} initial={found} />
      )}
    </>
  )
}
