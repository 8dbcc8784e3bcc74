"use client"

import { useState } from "react"
import { showToast } from "@/components/ui/toast-store"
import { tryAction } from "@/components/ui/try-action"
import { updateOwnProfileAction } from "@/lib/people/actions"
import { checkOwnProfile, type OwnProfile } from "@/lib/people/policy"

type Faults = Record<string, string>

/** What is typed, what is wrong with it, and saving it. Nothing typed is lost when saving is refused. */
export function useProfileForm(initial: OwnProfile) {
  const [profile, setProfile] = useState(initial)
  const [saved, setSaved] = useState(initial)
  const [faults, setFaults] = useState<Faults>({})
  const [isSaving, setSaving] = useState(false)

  function change(fields: Partial<OwnProfile>) {
    setProfile({ ...profile, ...fields })
    setFaults({})
  }

  async function save() {
    const check = checkOwnProfile(profile)
    if (!check.ok) return setFaults(check.fields)
    setSaving(true)
    const outcome = await tryAction(() => updateOwnProfileAction(profile))
    setSaving(false)
    if (!outcome.ok) {
      setFaults(outcome.error.fields ?? {})
      return showToast(outcome.error.message)
    }
    setProfile(outcome.data)
    setSaved(outcome.data)
    showToast("Your profile is saved.")
  }

  const hasChanged = JSON.stringify(profile) !== JSON.stringify(saved)
  return { profile, faults, isSaving, hasChanged, change, save }
}
