"use client"

import { usePathname } from "next/navigation"
import { Tabs } from "@/components/shell/tabs"

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
    <div className="settings-tabs">
      <Tabs label="Settings" tabs={pages.map((page) => ({ ...page, current: page.href === path }))} />
    </div>
  )
}
