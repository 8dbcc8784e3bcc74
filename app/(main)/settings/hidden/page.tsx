import type { Metadata } from "next"
import { HiddenList } from "@/components/settings/hidden-list"
import { SettingsSection } from "@/components/settings/settings-section"
import { getViewer } from "@/lib/auth/viewer"
import { listHidden } from "@/lib/people/list-hidden"

export const metadata: Metadata = { title: "Muted and blocked" }

export default async function HiddenPage() {
  const hidden = await listHidden(await getViewer())
  return (
    <SettingsSection
      title="Muted and blocked"
      text="Posts of people you mute stay out of your feeds; they are not told. People you block and you do not see each other."
    >
      <HiddenList people={hidden} />
    </SettingsSection>
  )
}
