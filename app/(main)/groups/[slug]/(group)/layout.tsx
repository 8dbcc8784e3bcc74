import { GroupHeader } from "@/components/groups/group-header"
import { GroupPageProvider } from "@/components/groups/group-page-context"
import { GroupTabs } from "@/components/groups/group-tabs"
import { FeedHeading } from "@/components/shell/feed-heading"
import { canRead } from "@/lib/groups/policy"
import { readGroup } from "../read-group"

export default async function GroupLayout({ params, children }: LayoutProps<"/groups/[slug]">) {
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
