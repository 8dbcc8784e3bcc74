import type { StoredDraft } from "@/lib/drafts/view"
import { contentMark, type Draft, isEmpty, isUnsaved, newDraft } from "./draft-store"

/** What a box does when it hears what the server keeps for it. */
export type Meeting =
  | { do: "keep" }
  /** Goes on with another text, or with nothing. */
  | { do: "take"; draft: Draft }
  /** Both were changed since they were the same: the writer chooses. */
  | { do: "ask"; stored: StoredDraft }

/** The text in the box and the one that is kept, which another window or device may have changed, sent or thrown away. */
export function meetStored(own: Draft, stored: StoredDraft | null): Meeting {
  if (!stored) return meetNothing(own)
  if (stored.version === own.version) return { do: "keep" }
  const isSame = contentMark(own) === contentMark(stored)
  if (isSame || isEmpty(own) || !isUnsaved(own))
    return { do: "take", draft: withUntold(own, fromStored(stored)) }
  return { do: "ask", stored }
}

/** Nothing is kept: it was sent or thrown away elsewhere, or never kept. */
function meetNothing(own: Draft): Meeting {
  if (own.version === 0) return { do: "keep" }
  return { do: "take", draft: isUnsaved(own) ? { ...own, version: 0, saved: "" } : newDraft() }
}

/** What was said of an image here and has not reached the server is not taken back by what it knew before. */
function withUntold(own: Draft, taken: Draft): Draft {
  const untold = new Map(own.media.flatMap((one) => (one.untold ? [[one.id, one] as const] : [])))
  return { ...taken, media: taken.media.map((one) => untold.get(one.id) ?? one) }
}

/** The kept draft as a box holds it. */
export function fromStored(stored: StoredDraft): Draft {
  const { text, media, poll, question, replyPolicy, more, key, version } = stored
  return { text, media, poll, question, replyPolicy, more, key, version, saved: contentMark(stored) }
}
