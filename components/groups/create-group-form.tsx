"use client"

import { useRouter } from "next/navigation"
import { type FormEvent, useId, useRef } from "react"
import { FieldFault } from "@/components/ui/field-fault"
import { TextField } from "@/components/ui/text-field"
import { sizes } from "@/lib/core/sizes"
import { createGroupAction } from "@/lib/groups/actions"
import type { GroupVisibility } from "@/lib/groups/view"
import { addressFromName } from "./address-from-name"
import { useForm } from "./use-form"
import { VisibilityChoice } from "./visibility-choice"

type Values = { name: string; slug: string; description: string; visibility: GroupVisibility }

const blank: Values = { name: "", slug: "", description: "", visibility: "public" }

/** Founds a group and goes to it. The address follows the name until somebody writes their own. */
export function CreateGroupForm() {
  const { form, values, faults, isSending, change, send } = useForm(blank)
  const router = useRouter()
  const request = useRef<{ values: Values | null; key: string }>({ values: null, key: "" })
  const isOwnAddress = values.slug !== addressFromName(values.name)

  async function submit(event: FormEvent) {
    event.preventDefault()
    // The same values again are the same request: after a lost answer they found no second group.
    if (request.current.values !== values) request.current = { values, key: crypto.randomUUID() }
    const { key } = request.current
    const founded = await send((group) => createGroupAction(group, { key }))
    if (founded) router.push(`/groups/${founded.slug}`)
  }

  return (
    <form ref={form} className="settings-form" onSubmit={submit} noValidate>
      <TextField
        label="Name"
        placeholder="Design guild"
        value={values.name}
        max={sizes.groupName}
        fault={faults.name}
        onChange={(name) => change(isOwnAddress ? { name } : { name, slug: addressFromName(name) })}
      />
      <AddressField value={values.slug} fault={faults.slug} onChange={(slug) => change({ slug })} />
      <TextField
        label="Description"
        placeholder="What it is about, and for whom"
        rows={3}
        value={values.description}
        max={sizes.groupDescription}
        fault={faults.description}
        onChange={(description) => change({ description })}
      />
      <VisibilityChoice value={values.visibility} onChange={(visibility) => change({ visibility })} />
      <div>
        <button type="submit" className="button button-primary" disabled={isSending}>
          {isSending ? "Creating" : "Create group"}
        </button>
      </div>
    </form>
  )
}

type AddressProps = { value: string; fault: string | undefined; onChange: (slug: string) => void }

function AddressField({ value, fault, onChange }: AddressProps) {
  const id = useId()
  return (
    <div>
      <label className="field-label" htmlFor={id}>
        Address
      </label>
      <div className="address-field">
        <span aria-hidden="true">/groups/</span>
        <input
          id={id}
          className="field"
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          maxLength={sizes.groupSlugMax}
          value={value}
          aria-invalid={Boolean(fault)}
          aria-describedby={`${id}-fault`}
          onChange={(event) => onChange(event.target.value.toLowerCase())}
        />
      </div>
      <FieldFault id={`${id}-fault`} fault={fault} />
    </div>
  )
}
