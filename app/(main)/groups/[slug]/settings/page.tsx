import type { Metadata } from "next"
import { notFound } from "next/navigation"
import { ArchiveGroup } from "@/components/groups/archive-group"
import { GroupDetailsForm } from "@/components/groups/group-details-form"
import { HoldGroup } from "@/components/groups/hold-group"
import { MembershipRuleForm } from "@/components/groups/membership-rule-form"
import { VisibilityForm } from "@/components/groups/visibility-form"
import { SettingsSection } from "@/components/settings/settings-section"
import { FeedHeading } from "@/components/shell/feed-heading"
import { getViewer } from "@/lib/auth/viewer"
import { canManage } from "@/lib/groups/policy"
import { listDepartments } from "@/lib/people/queries"
import { readGroup, titleOf } from "../read-group"

type Props = PageProps<"/groups/[slug]/settings">

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return {
    title: await titleOf((await params).slug, (group) =>
      canManage(group) ? `Settings of ${group.name}` : null,
    ),
  }
}

export default async function GroupSettingsPage({ params }: Props) {
  const group = await readGroup((await params).slug)
  if (!canManage(group)) notFound()
  const departments = await listDepartments(await getViewer())
  return (
    <>
      <HoldGroup group={group} />
      <FeedHeading title={`Settings of ${group.name}`} back />
      <SettingsSection title="General">
        <GroupDetailsForm group={group} />
      </SettingsSection>
      <SettingsSection title="Visibility" text="Before it changes, you are told what that does.">
        <VisibilityForm key={group.visibility} group={group} />
      </SettingsSection>
      <SettingsSection
        title="Members by rule"
        text="Whoever the company’s directory says this of is added by itself, and removed when it no longer holds."
      >
        <MembershipRuleForm group={group} departments={departments} />
      </SettingsSection>
      <SettingsSection
        title="Ownership"
        text="Choose somebody among the members to hand the group over to, or to own it together with you."
      >
        <a className="button" href={`/groups/${group.slug}/members`}>
          Go to the members
        </a>
      </SettingsSection>
      <SettingsSection title="Archive">
        <ArchiveGroup group={group} />
      </SettingsSection>
    </>
  )
}
