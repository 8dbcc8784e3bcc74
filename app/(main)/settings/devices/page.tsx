import type { Metadata } from "next"
import { DeviceList } from "@/components/settings/device-list"
import { SettingsSection } from "@/components/settings/settings-section"
import { SignOutEverywhere } from "@/components/settings/sign-out-everywhere"
import { listSessions } from "@/lib/auth/list-sessions"
import { getViewer } from "@/lib/auth/viewer"

export const metadata: Metadata = { title: "Devices" }

export default async function DevicesPage() {
  const sessions = await listSessions(await getViewer())
  return (
    <SettingsSection
      title="Your devices"
      text="Browsers where you are signed in. Sign out what you do not know or no longer use."
    >
      <DeviceList sessions={sessions} />
      <SignOutEverywhere />
    </SettingsSection>
  )
}
