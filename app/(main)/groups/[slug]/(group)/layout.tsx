import type { Metadata } from "next"
import { GroupHeader } from "@/components/groups/group-header"
import { GroupPageProvider } from "@/components/groups/group-page-context"
import { GroupTabs } from "@/components/groups/group-tabs"
import { FeedHeading } from "@/components/shell/feed-heading"
import { canRead } from "@/lib/groups/policy"
import { readGroup, titleOf } from "../read-group"

type Props = LayoutProps<"/groups/[slug]">

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: await titleOf((await params).slug, ({ name }) => name) }
}

export default async function GroupLayout({ params, children }: Props) {
  const group = await readGroup((await params).slug)
  return (
    <GroupPageProvider group={group}>
      <FeedHeading title={group.name} back />
      <GroupHeader group={group} />
      {canRead(group) ? <GroupTabs group={group} /> : <div className="border-line border-b" />}
      {children}
    </GroupPageProvider>
  )
}
