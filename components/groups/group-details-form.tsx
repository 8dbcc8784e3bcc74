"use client"

import { useRouter } from "next/navigation"
import type { FormEvent } from "react"
import { TextField } from "@/components/ui/text-field"
import { showToast } from "@/components/ui/toast-store"
import { sizes } from "@/lib/core/sizes"
import { updateGroupAction } from "@/lib/groups/actions"
import type { GroupView } from "@/lib/groups/view"
import { HueChoice } from "./hue-choice"
import { useForm } from "./use-form"

/** What a group says of itself, and how its members live in it. */
export function GroupDetailsForm({ group }: { group: GroupView }) {
  const { slug, name, description, rules, hue, approvesPosts, membersMayLeave } = group
  const details = { name, description, rules, hue, approvesPosts, membersMayLeave }
  const { form, values, faults, isSending, hasChanged, change, send } = useForm(details)
  const router = useRouter()

  async function save(event: FormEvent) {
    event.preventDefault()
    const isSaved = await send((_, { wanted, shown }) => updateGroupAction({ slug, ...wanted, shown }))
    if (isSaved === null) return
    showToast("The group is saved.")
    router.refresh()
  }

  return (
    <form ref={form} className="settings-form" onSubmit={save} noValidate>
      <TextField
        label="Name"
        value={values.name}
        max={sizes.groupName}
        fault={faults.name}
        onChange={(text) => change({ name: text })}
      />
      <TextField
        label="Description"
        rows={3}
        value={values.description}
        max={sizes.groupDescription}
        fault={faults.description}
        onChange={(text) => change({ description: text })}
      />
      <TextField
        label="Rules"
        rows={4}
        placeholder="What people may expect of each other here"
        value={values.rules}
        max={sizes.groupRules}
        fault={faults.rules}
        onChange={(text) => change({ rules: text })}
      />
      <HueChoice
        name={values.name || name}
        value={values.hue}
        fault={faults.hue}
        onChange={(chosen) => change({ hue: chosen })}
      />
      <div className="flex flex-col items-start gap-1">
        <Switch
          label="Posts of members wait until a moderator lets them in"
          checked={values.approvesPosts}
          onChange={(checked) => change({ approvesPosts: checked })}
        />
        <Switch
          label="People whom the rule has added may leave"
          checked={values.membersMayLeave}
          onChange={(checked) => change({ membersMayLeave: checked })}
        />
      </div>
      <div>
        <button type="submit" className="button button-primary" disabled={isSending || !hasChanged}>
          {isSending ? "Saving" : "Save"}
        </button>
      </div>
    </form>
  )
}

type SwitchProps = { label: string; checked: boolean; onChange: (checked: boolean) => void }

function Switch({ label, checked, onChange }: SwitchProps) {
  return (
    <label className="choice">
      <input type="checkbox" checked={checked} onChange={(event) => onChange(event.target.checked)} />
      {label}
    </label>
  )
}
