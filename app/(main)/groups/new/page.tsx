import type { Metadata } from "next"
import { CreateGroupForm } from "@/components/groups/create-group-form"
import { SettingsSection } from "@/components/settings/settings-section"
import { FeedHeading } from "@/components/shell/feed-heading"
import { getViewer } from "@/lib/auth/viewer"

export const metadata: Metadata = { title: "New group" }

export default async function NewGroupPage() {
  await getViewer()
  return (
    <>
      <FeedHeading title="New group" back />
      <SettingsSection
        title="What the group is"
        text="You own it, and can change all of this later but its address."
      >
        <CreateGroupForm />
      </SettingsSection>
    </>
  )
}
