import type { Metadata } from "next"
import { notFound } from "next/navigation"
import { GroupManagement } from "@/components/groups/group-management"
import { getViewer } from "@/lib/auth/viewer"
import { listGroupBans, listGroupInvitations, listGroupRequests } from "@/lib/groups/list-admissions"
import { canModerate } from "@/lib/groups/policy"
import { listQueue } from "@/lib/posts/queue"
import { orNotFound } from "../../../../or-not-found"
import { readGroup, titleOf } from "../../read-group"

type Props = PageProps<"/groups/[slug]/manage">

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return {
    title: await titleOf((await params).slug, (group) =>
      canModerate(group) ? `Manage ${group.name}` : null,
    ),
  }
}

export default async function ManagePage({ params, searchParams }: Props) {
  const group = await readGroup((await params).slug)
  if (!canModerate(group)) notFound()
  const viewer = await getViewer()
  const { slug } = group
  const asked = await searchParams
  const from = (name: string) => ({ slug, cursor: readCursor(asked[name]) })
  const [requests, posts, invitations, bans] = await orNotFound(() =>
    Promise.all([
      listGroupRequests(viewer, from("requests")),
      listQueue(viewer, from("posts")),
      listGroupInvitations(viewer, from("invitations")),
      listGroupBans(viewer, from("bans")),
    ]),
  )
  return <GroupManagement group={group} {...{ requests, posts, invitations, bans }} />
}

// What is no cursor asks for the beginning: a page always answers.
const readCursor = (value: string | string[] | undefined) =>
  typeof value === "string" && /^[1-9]\d{0,17}$/.test(value) ? value : undefined
