"use client"

import { useCallback, useEffect, useMemo, useSyncExternalStore } from "react"
import { createKeyedStore } from "@/components/ui/keyed-store"
import { seconds } from "@/lib/core/clock"
import { addParagraphs } from "./add-paragraphs"
import { type Draft, keepDraft, newDraft, readDraft } from "./draft-store"

const keptEveryMs = seconds(2)
const empty: Draft = { text: "", key: "" }

// The box on the page and the one over it hold the same draft.
const drafts = createKeyedStore<Draft>()

/** The text of a box, kept in this browser every two seconds and when the page is left. */
export function useDraft(handle: string, context: string, typedBefore: () => string) {
  const name = `${handle} ${context}`
  const subscribe = useCallback((listener: () => void) => drafts.subscribe(name, listener), [name])
  const draft = useSyncExternalStore(
    subscribe,
    () => drafts.get(name) ?? empty,
    () => empty,
  )

  // biome-ignore lint/correctness/useExhaustiveDependencies: what was typed before the page was alive is read once
  useEffect(() => {
    const typed = drafts.get(name) ? "" : typedBefore()
    if (typed) drafts.set(name, newDraft(typed))
    if (!drafts.get(name)) drafts.set(name, readDraft(handle, context) ?? newDraft())
    const keep = () => keepDraft(handle, context, drafts.get(name) ?? empty)
    addEventListener("pagehide", keep)
    return () => {
      removeEventListener("pagehide", keep)
      keep()
    }
  }, [name])

  useEffect(() => {
    if (!draft.key) return
    const timer = setTimeout(() => keepDraft(handle, context, draft), keptEveryMs)
    return () => clearTimeout(timer)
  }, [draft, handle, context])

  const changes = useMemo(() => draftChanges(handle, context, name), [handle, context, name])
  /** The key is the draft's, not the attempt's: a send whose answer was lost is repeated under it. */
  return { text: draft.text, key: draft.key, ...changes }
}

/** Puts a text below what is being written in a box; again it changes nothing. */
export function addToDraft({ handle, context, text }: { handle: string; context: string; text: string }) {
  const name = `${handle} ${context}`
  const draft = drafts.get(name) ?? readDraft(handle, context) ?? newDraft()
  const next = { ...draft, text: addParagraphs(draft.text, text) }
  drafts.set(name, next)
  keepDraft(handle, context, next)
}

function draftChanges(handle: string, context: string, name: string) {
  const replace = (next: Draft) => {
    drafts.set(name, next)
    keepDraft(handle, context, next)
  }
  return {
    setText: (text: string) => drafts.set(name, { ...(drafts.get(name) ?? newDraft()), text }),
    /** After a refusal nothing was posted under the key, so what is sent next is another request. */
    renewKey: () => replace(newDraft(drafts.get(name)?.text)),
    clear: () => replace(newDraft()),
  }
}
