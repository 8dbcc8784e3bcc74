import type { Metadata } from "next"
import { ProfileHeader } from "@/components/people/profile-header"
import { ProfileTabs } from "@/components/people/profile-tabs"
import { FeedHeading } from "@/components/shell/feed-heading"
import { readProfile, titleOf } from "../read-profile"

type Props = LayoutProps<"/people/[handle]">

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: await titleOf((await params).handle, ({ name, handle }) => `${name} (@${handle})`) }
}

export default async function ProfileLayout({ params, children }: Props) {
  const profile = await readProfile((await params).handle)
  const { name, handle, mine } = profile
  return (
    <>
      <FeedHeading title={name} back />
      <ProfileHeader profile={profile} />
      {!mine.blocked && !mine.blockedBy && <ProfileTabs handle={handle} />}
      {children}
    </>
  )
}
