"use client"

import { type FormEvent, useEffect, useId, useRef } from "react"
import { CharacterRing } from "@/components/ui/character-ring"
import { FieldFault } from "@/components/ui/field-fault"
import { sizes } from "@/lib/core/sizes"
import { countGraphemes } from "@/lib/core/text/graphemes"
import type { OwnProfile } from "@/lib/people/policy"
import { LinkFields } from "./link-fields"
import { TimeZoneField } from "./time-zone-field"
import { useProfileForm } from "./use-profile-form"

type FormProps = { initial: OwnProfile; timeZones: readonly string[] }

/** What people say about themselves. */
export function ProfileForm({ initial, timeZones }: FormProps) {
  const { profile, faults, isSaving, hasChanged, change, save } = useProfileForm(initial)
  const form = useRef<HTMLFormElement>(null)
  const id = useId()

  // Whoever is refused is taken to the first field that needs another look.
  useEffect(() => {
    if (Object.keys(faults).length > 0)
      form.current?.querySelector<HTMLElement>("[aria-invalid=true]")?.focus()
  }, [faults])

  function submit(event: FormEvent) {
    event.preventDefault()
    void save()
  }

  return (
    <form ref={form} className="settings-form" onSubmit={submit} noValidate>
      <div>
        <label className="field-label" htmlFor={`${id}-bio`}>
          Bio
        </label>
        <textarea
          id={`${id}-bio`}
          className="field bio-field"
          rows={3}
          dir="auto"
          placeholder="What you work on, what colleagues may ask you about"
          value={profile.bio}
          aria-invalid={Boolean(faults.bio)}
          aria-describedby={`${id}-bio-fault`}
          onChange={(event) => change({ bio: event.target.value })}
        />
        <div className="flex items-start justify-between gap-3">
          <FieldFault id={`${id}-bio-fault`} fault={faults.bio} />
          <span className="ms-auto">
            <CharacterRing length={countGraphemes(profile.bio)} max={sizes.bio} />
          </span>
        </div>
      </div>
      <LinkFields links={profile.links} faults={faults} onChange={(links) => change({ links })} />
      <TimeZoneField
        value={profile.timeZone}
        timeZones={timeZones}
        fault={faults.timeZone}
        onChange={(timeZone) => change({ timeZone })}
      />
      <div>
        <button type="submit" className="button button-primary" disabled={isSaving || !hasChanged}>
          {isSaving ? "Saving" : "Save"}
        </button>
      </div>
    </form>
  )
}
