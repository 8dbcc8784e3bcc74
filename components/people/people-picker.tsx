"use client"

import { useQuery } from "@tanstack/react-query"
import { type ReactNode, useEffect, useId, useState } from "react"
import { counted } from "@/components/ui/count"
import { fetchJson } from "@/components/ui/fetch-json"
import { minutes } from "@/lib/core/clock"
import type { PersonRef } from "@/lib/people/view"
import { describeWork } from "./describe-work"
import { FaceLink } from "./face-link"

const pauseMs = 200

type PickerProps = {
  label: string
  /** What can be done with somebody who was found. */
  children: (person: PersonRef) => ReactNode
}

/** Finds people by the first letters of their names, each with a button of the place that asks. */
export function PeoplePicker({ label, children }: PickerProps) {
  const [text, setText] = useState("")
  const { people, isPending } = useSuggestions(useSettled(text.trim().replace(/^@/, "")))
  const id = useId()
  return (
    <div>
      <label className="field-label" htmlFor={id}>
        {label}
      </label>
      <input
        id={id}
        className="field"
        type="search"
        autoComplete="off"
        placeholder="Name or handle"
        maxLength={100}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <ul aria-label="People found" className="picker-list">
        {people.map((person) => (
          <li key={person.handle} className="person-line">
            <FaceLink person={person} />
            <div className="min-w-0 flex-1">
              <p className="truncate">
                <bdi className="font-semibold">{person.name}</bdi>{" "}
                <span className="text-muted">@{person.handle}</span>
              </p>
              <p className="truncate text-meta text-muted">{describeWork(person)}</p>
            </div>
            {children(person)}
          </li>
        ))}
      </ul>
      <p role="status" className={people.length === 0 && text ? "text-meta text-muted" : "sr-only"}>
        {text && !isPending && counted(people.length, "person found", "people found")}
      </p>
    </div>
  )
}

/** The text once nobody has typed for a moment. */
function useSettled(text: string): string {
  const [settled, setSettled] = useState(text)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), pauseMs)
    return () => clearTimeout(timer)
  }, [text])
  return settled
}

function useSuggestions(text: string): { people: PersonRef[]; isPending: boolean } {
  const { data, isFetching } = useQuery({
    queryKey: ["mentions", text],
    queryFn: ({ signal }) =>
      fetchJson<PersonRef[]>(`/api/people/suggestions?q=${encodeURIComponent(text)}`, signal),
    enabled: text !== "",
    staleTime: minutes(1),
    retry: false,
  })
  return { people: text ? (data ?? []) : [], isPending: isFetching }
}
