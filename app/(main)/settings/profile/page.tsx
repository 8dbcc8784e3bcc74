import type { Metadata } from "next"
import { PictureChoices } from "@/components/profile-pictures/picture-choices"
import { CompanyFacts } from "@/components/settings/company-facts"
import { ProfileForm } from "@/components/settings/profile-form"
import { SettingsSection } from "@/components/settings/settings-section"
import { getViewer } from "@/lib/auth/viewer"
import { getProfile } from "@/lib/people/queries"
import { getOwnPictures } from "@/lib/profile-pictures/own-pictures"

export const metadata: Metadata = { title: "Your profile" }

export default async function ProfileSettingsPage() {
  const viewer = await getViewer()
  const profile = await getProfile(viewer, viewer.handle)
  const { bio, links, timeZone } = profile
  return (
    <>
      <SettingsSection title="Pictures" text="Colleagues see these wherever they see you.">
        <PictureChoices initial={await getOwnPictures(viewer)} />
      </SettingsSection>
      <SettingsSection title="About you" text="Colleagues see this on your profile.">
        <ProfileForm
          initial={{ bio, links, timeZone }}
          timeZones={["UTC", ...Intl.supportedValuesOf("timeZone").filter((zone) => zone !== "UTC")]}
        />
      </SettingsSection>
      <SettingsSection
        title="From the company"
        text="This comes from the company’s directory at every sign-in. Ask those who keep it if something is wrong."
      >
        <CompanyFacts profile={profile} />
      </SettingsSection>
    </>
  )
}
