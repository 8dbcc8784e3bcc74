"use client"

import { usePathname } from "next/navigation"
import { ScrollingTabs } from "@/components/shell/scrolling-tabs"

const pages = [
  { href: "/settings/profile", label: "Profile" },
  { href: "/settings/posting", label: "Posting" },
  { href: "/settings/appearance", label: "Appearance" },
  { href: "/settings/devices", label: "Devices" },
  { href: "/settings/hidden", label: "Hidden" },
]

/** The pages of the settings. */
export function SettingsTabs() {
  const path = usePathname()
  return (
    <ScrollingTabs
      className="settings-tabs"
      label="Settings"
      tabs={pages.map((page) => ({ ...page, current: page.href === path }))}
    />
  )
}
