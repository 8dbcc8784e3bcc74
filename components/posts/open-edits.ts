"use client"

import { useCallback, useSyncExternalStore } from "react"
import { createKeyedStore } from "@/components/ui/keyed-store"
import type { Id } from "@/lib/core/ids"

/** A post that its author is changing: what is in the box, and what the post said when they began. */
export type OpenEdit = { text: string; from: string }

// Kept for the page and not in the card, so that a list that is left and come back to has lost nothing.
const edits = createKeyedStore<OpenEdit | null>()

export const setEdit = (id: Id, edit: OpenEdit) => edits.set(id, edit)
export const endEdit = (id: Id) => edits.set(id, null)

/** What its author is making of a post; null while nobody changes it. */
export function useOpenEdit(id: Id): OpenEdit | null {
  return useSyncExternalStore(
    useCallback((listener: () => void) => edits.subscribe(id, listener), [id]),
    () => edits.get(id) ?? null,
    () => null,
  )
}
