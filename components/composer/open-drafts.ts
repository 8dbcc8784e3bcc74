import { createKeyedStore } from "@/components/ui/keyed-store"
import type { StoredDraft } from "@/lib/drafts/view"
import { type Draft, keepDraft, newDraft, readDraft } from "./draft-store"

/** The box of somebody, known by their handle and by what its draft belongs to. */
export type Box = { handle: string; context: string }

const nameOf = ({ handle, context }: Box) => `${handle} ${context}`

// The box on the page and the one over it hold the same draft.
const open = createKeyedStore<Draft>()
const conflicts = createKeyedStore<StoredDraft | null>()

/** What is being written in the boxes of this page. */
export const openDrafts = {
  find: (box: Box) => open.get(nameOf(box)),
  /** The draft as it is on the page, else as this browser kept it, else a new one. */
  get: (box: Box) => open.get(nameOf(box)) ?? readDraft(box.handle, box.context) ?? newDraft(),
  set: (box: Box, draft: Draft) => open.set(nameOf(box), draft),
  /** Sets it and keeps it in this browser at once. */
  replace: (box: Box, draft: Draft) => {
    open.set(nameOf(box), draft)
    keepDraft(box.handle, box.context, draft)
  },
  subscribe: (box: Box, listener: () => void) => open.subscribe(nameOf(box), listener),
}

/** What another window or device has made of the same draft, where the writer has to choose. */
export const draftConflicts = {
  get: (box: Box) => conflicts.get(nameOf(box)) ?? null,
  set: (box: Box, stored: StoredDraft | null) => conflicts.set(nameOf(box), stored),
  subscribe: (box: Box, listener: () => void) => conflicts.subscribe(nameOf(box), listener),
}
