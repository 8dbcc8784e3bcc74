"use client"

import { keepPreviousData, useQuery } from "@tanstack/react-query"
import { type KeyboardEvent, type RefObject, useId, useState } from "react"
import { flushSync } from "react-dom"
import { fetchJson } from "@/components/ui/fetch-json"
import { minutes } from "@/lib/core/clock"
import type { PersonRef } from "@/lib/people/view"
import { findMentionQuery, type MentionQuery, stillFits, withMention } from "./mention-query"

type Box = { ref: RefObject<HTMLTextAreaElement | null>; text: string; setText: (text: string) => void }

/** People to mention while a handle is typed; chosen by arrows and Enter or Tab, or by a click. */
export function useMentions({ ref, text, setText }: Box) {
  const id = useId()
  const [query, setQuery] = useState<MentionQuery | null>(null)
  const [active, setActive] = useState(0)
  const people = usePeople(query?.text ?? null)
  const isOpen = query !== null && people.length > 0
  const activeId = isOpen ? `${id}-${active}` : undefined

  function look() {
    const box = ref.current
    const found =
      box && box.selectionStart === box.selectionEnd ? findMentionQuery(box.value, box.selectionEnd) : null
    setQuery(found)
    if (found?.text !== query?.text) setActive(0)
  }

  function choose(person: PersonRef) {
    if (!query) return
    const next = withMention(text, query, person.handle)
    // The caret is put right before the next letter can be typed: a frame later, a fast one would land elsewhere.
    flushSync(() => {
      setText(next.text)
      setQuery(null)
    })
    ref.current?.focus()
    ref.current?.setSelectionRange(next.caret, next.caret)
  }

  /** True when the key was for the list. */
  function onKey(event: KeyboardEvent): boolean {
    if (!isOpen || event.nativeEvent.isComposing) return false
    const chosen = people[active]
    if (event.key === "ArrowDown") setActive((active + 1) % people.length)
    else if (event.key === "ArrowUp") setActive((active + people.length - 1) % people.length)
    else if (event.key === "Escape") setQuery(null)
    else if ((event.key === "Enter" || event.key === "Tab") && chosen && !event.ctrlKey && !event.metaKey)
      choose(chosen)
    else return false
    event.preventDefault()
    event.stopPropagation()
    return true
  }

  return { id, isOpen, people, active, activeId, look, choose, onKey, close: () => setQuery(null) }
}

function usePeople(text: string | null): PersonRef[] {
  const { data = [], isPlaceholderData } = useQuery({
    queryKey: ["mentions", text],
    queryFn: ({ signal }) =>
      fetchJson<PersonRef[]>(`/api/people/suggestions?q=${encodeURIComponent(text ?? "")}`, signal),
    enabled: Boolean(text),
    placeholderData: keepPreviousData,
    staleTime: minutes(1),
    retry: false,
  })
  if (!text) return []
  // Enter takes who is on top, so nobody is whom the letters typed since then have ruled out.
  return isPlaceholderData ? data.filter((person) => stillFits(person, text)) : data
}
