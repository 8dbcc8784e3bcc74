"use client"

import { useEffect, useRef } from "react"
import { AddressSearch } from "@/components/ui/address-search"
import type { DirectoryQuery } from "./directory-query"

type FilterProps = { query: DirectoryQuery; departments: readonly string[] }

/** Narrows the directory down by what somebody is called or does, and by where they work. */
export function DirectoryFilter({ query: { q, department }, departments }: FilterProps) {
  return (
    <AddressSearch label="People" field="Name, title or department" path="/people" q={q}>
      <DepartmentField department={department} departments={departments} />
    </AddressSearch>
  )
}

type FieldProps = { department: string; departments: readonly string[] }

function DepartmentField({ department, departments }: FieldProps) {
  const field = useRef<HTMLSelectElement>(null)
  useEffect(() => {
    // It follows the address when that changes from elsewhere, as by Back.
    if (field.current) field.current.value = department
  }, [department])
  return (
    <select
      ref={field}
      name="department"
      className="field directory-department"
      aria-label="Department"
      defaultValue={department}
    >
      <option value="">All departments</option>
      {departments.map((each) => (
        <option key={each} value={each}>
          {each}
        </option>
      ))}
    </select>
  )
}
