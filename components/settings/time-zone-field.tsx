"use client"

import { useId } from "react"
import { cityName } from "@/components/people/city-name"
import { FieldFault } from "@/components/ui/field-fault"

type FieldProps = {
  value: string | null
  timeZones: readonly string[]
  fault: string | undefined
  onChange: (timeZone: string | null) => void
}

/** Where one's clock ticks; a button takes the browser's word for it. */
export function TimeZoneField({ value, timeZones, fault, onChange }: FieldProps) {
  const id = useId()
  const isListed = value === null || timeZones.includes(value)
  return (
    <div>
      <label className="field-label" htmlFor={id}>
        Time zone
      </label>
      <div className="flex flex-wrap items-center gap-3">
        <select
          id={id}
          className="field zone-field"
          value={value ?? ""}
          aria-invalid={Boolean(fault)}
          aria-describedby={`${id}-fault`}
          onChange={(event) => onChange(event.target.value || null)}
        >
          <option value="">Do not show my local time</option>
          {!isListed && <option value={value}>{nameOf(value)}</option>}
          {timeZones.map((zone) => (
            <option key={zone} value={zone}>
              {nameOf(zone)}
            </option>
          ))}
        </select>
        <button type="button" className="button" onClick={() => onChange(zoneOfBrowser())}>
          Use this device’s
        </button>
      </div>
      <FieldFault id={`${id}-fault`} fault={fault} />
    </div>
  )
}

const nameOf = (zone: string) =>
  [...zone.split("/").slice(0, -1), cityName(zone)].join("/").replaceAll("_", " ")
const zoneOfBrowser = () => new Intl.DateTimeFormat().resolvedOptions().timeZone
