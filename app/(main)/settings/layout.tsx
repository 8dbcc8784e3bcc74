import type { ReactNode } from "react"
import { SettingsTabs } from "@/components/settings/settings-tabs"
import { FeedHeading } from "@/components/shell/feed-heading"

export default function SettingsLayout({ children }: { children: ReactNode }) {
  return (
    <>
      <FeedHeading title="Settings">
        <SettingsTabs />
      </FeedHeading>
      {children}
    </>
  )
}
