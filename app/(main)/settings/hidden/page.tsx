import type { Metadata } from "next"
import { HiddenList } from "@/components/settings/hidden-list"
import { MutedThreads } from "@/components/settings/muted-threads"
import { SettingsSection } from "@/components/settings/settings-section"
import { getViewer } from "@/lib/auth/viewer"
import { listHidden } from "@/lib/people/list-hidden"
import { listMutedThreads } from "@/lib/posts/muted-threads"

export const metadata: Metadata = { title: "Muted and blocked" }

export default async function HiddenPage() {
  const viewer = await getViewer()
  const [hidden, threads] = await Promise.all([listHidden(viewer), listMutedThreads(viewer)])
  return (
    <>
      <SettingsSection
        title="Muted and blocked"
        text="Posts of people you mute stay out of your feeds; they are not told. People you block and you do not see each other."
      >
        <HiddenList people={hidden} />
      </SettingsSection>
      <SettingsSection
        title="Muted threads"
        text="What is said in them, and reposts of it, stay out of your home. Nobody is told."
      >
        <MutedThreads threads={threads} />
      </SettingsSection>
    </>
  )
}
