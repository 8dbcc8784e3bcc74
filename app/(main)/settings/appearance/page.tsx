import type { Metadata } from "next"
import { cookies } from "next/headers"
import { SettingsSection } from "@/components/settings/settings-section"
import { ShortcutChoice } from "@/components/settings/shortcut-choice"
import { ThemeChoice } from "@/components/settings/theme-choice"
import { readTheme, themeCookie } from "@/components/shell/theme"

export const metadata: Metadata = { title: "Appearance" }

export default async function AppearancePage() {
  const theme = readTheme((await cookies()).get(themeCookie)?.value)
  return (
    <>
      <SettingsSection title="Theme" text="For this browser.">
        <ThemeChoice initial={theme} />
      </SettingsSection>
      <SettingsSection title="Keyboard" text="For this browser.">
        <ShortcutChoice />
      </SettingsSection>
    </>
  )
}
