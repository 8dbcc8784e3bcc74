"use client"

import { useId } from "react"
import { FieldFault } from "@/components/ui/field-fault"
import { Icon } from "@/components/ui/icon"
import { sizes } from "@/lib/core/sizes"
import type { ProfileLinkView } from "@/lib/people/view"

type FieldsProps = {
  links: readonly ProfileLinkView[]
  faults: Record<string, string>
  onChange: (links: ProfileLinkView[]) => void
}

const blank: ProfileLinkView = { label: "", url: "" }

/** The links of a profile, a row each. */
export function LinkFields({ links, faults, onChange }: FieldsProps) {
  const change = (at: number, fields: Partial<ProfileLinkView>) =>
    onChange(links.map((link, each) => (each === at ? { ...link, ...fields } : link)))
  return (
    <fieldset>
      <legend className="field-label">Links</legend>
      <div className="flex flex-col gap-3">
        {links.map((link, at) => (
          <LinkRow
            // biome-ignore lint/suspicious/noArrayIndexKey: a row is its place; two links may be equal
            key={at}
            number={at + 1}
            link={link}
            fault={faults[`links.${at}.url`]}
            onChange={(fields) => change(at, fields)}
            onRemove={() => onChange(links.filter((_, each) => each !== at))}
          />
        ))}
      </div>
      {links.length < sizes.profileLinks && (
        <button type="button" className="button mt-3" onClick={() => onChange([...links, blank])}>
          <Icon name="add" small />
          Add a link
        </button>
      )}
    </fieldset>
  )
}

type RowProps = {
  number: number
  link: ProfileLinkView
  fault: string | undefined
  onChange: (fields: Partial<ProfileLinkView>) => void
  onRemove: () => void
}

function LinkRow({ number, link, fault, onChange, onRemove }: RowProps) {
  const id = useId()
  return (
    <div>
      <div className="link-row">
        <input
          className="field link-label-field"
          aria-label={`Name of link ${number}`}
          placeholder="Name, such as Talk notes"
          maxLength={50}
          value={link.label}
          onChange={(event) => onChange({ label: event.target.value })}
        />
        <input
          className="field link-url-field"
          type="url"
          inputMode="url"
          aria-label={`Address of link ${number}`}
          placeholder="https://example.com"
          maxLength={2048}
          value={link.url}
          aria-invalid={Boolean(fault)}
          aria-describedby={id}
          onChange={(event) => onChange({ url: event.target.value })}
        />
        <button type="button" className="icon-button" aria-label={`Remove link ${number}`} onClick={onRemove}>
          <Icon name="close" small />
        </button>
      </div>
      <FieldFault id={id} fault={fault} />
    </div>
  )
}
