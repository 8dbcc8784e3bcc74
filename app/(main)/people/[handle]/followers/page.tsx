import type { Metadata } from "next"
import { FollowersList } from "@/components/people/follow-lists"
import { FollowTabs } from "@/components/people/follow-tabs"
import { FeedHeading } from "@/components/shell/feed-heading"
import { getViewer } from "@/lib/auth/viewer"
import { listFollowers } from "@/lib/follows/queries"
import { orNotFound } from "../../../or-not-found"
import { readProfile, titleOf } from "../read-profile"

type Props = PageProps<"/people/[handle]/followers">

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: await titleOf((await params).handle, ({ name }) => `Followers of ${name}`) }
}

export default async function FollowersPage({ params }: Props) {
  const { handle, name, mine } = await readProfile((await params).handle)
  const viewer = await getViewer()
  const initial = await orNotFound(() => listFollowers(viewer, { handle }))
  return (
    <>
      <FeedHeading title={name} back>
        <FollowTabs handle={handle} at="followers" />
      </FeedHeading>
      <FollowersList person={{ handle, name }} isSelf={mine.self} initial={initial} />
    </>
  )
}
