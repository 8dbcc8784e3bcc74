import type { Metadata } from "next"
import { SettingsSection } from "@/components/settings/settings-section"
import { UndoChoice } from "@/components/settings/undo-choice"
import { getViewer } from "@/lib/auth/viewer"
import { getUndoTime } from "@/lib/outgoing/undo-time"

export const metadata: Metadata = { title: "Posting" }

export default async function PostingPage() {
  const viewer = await getViewer()
  return (
    <SettingsSection
      title="Time to undo a post"
      text="Nobody sees a post or hears of it until this time is over. Until then you can take it back."
    >
      <UndoChoice initial={await getUndoTime(viewer)} />
    </SettingsSection>
  )
}
