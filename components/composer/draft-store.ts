/** What somebody is writing, and how it stands to what the server keeps of it. */
export type Draft = {
  text: string
  /** Makes sending it twice one post. */
  key: string
  /** The server's version that it was written on, 0 for none, and the text that stands there. */
  version: number
  saved: string
}

const prefix = "draft "
const storageKey = (handle: string, context: string) => `${prefix}${handle} ${context}`

export const newDraft = (text = ""): Draft => ({ text, key: crypto.randomUUID(), version: 0, saved: "" })

/** Whether the server has not seen the text as it is now. */
export const isUnsaved = ({ text, saved }: Draft): boolean => text.trim() !== saved.trim()

/** The draft that was kept in this browser, null without one. */
export function readDraft(handle: string, context: string): Draft | null {
  try {
    const parsed: unknown = JSON.parse(localStorage.getItem(storageKey(handle, context)) ?? "null")
    return toDraft(parsed)
  } catch {
    return null // No storage, or not ours: there is nothing to go on with.
  }
}

/** Keeps the draft; an empty one that the server knows nothing of is forgotten. */
export function keepDraft(handle: string, context: string, draft: Draft): void {
  try {
    if (draft.text.trim() || draft.version > 0)
      localStorage.setItem(storageKey(handle, context), JSON.stringify(draft))
    else localStorage.removeItem(storageKey(handle, context))
  } catch {
    return // Full or forbidden: the text is still in the box.
  }
}

/** Nothing unsent, and not whom it was for, stays behind for the next person at this computer. */
export function forgetDrafts(): void {
  try {
    for (const key of Object.keys(localStorage))
      if (key.startsWith(prefix) || key.startsWith("audience ")) localStorage.removeItem(key)
  } catch {
    return // Without storage there was nothing to forget.
  }
}

function toDraft(value: unknown): Draft | null {
  if (typeof value !== "object" || value === null) return null
  if (!("text" in value && "key" in value)) return null
  const { text, key } = value
  if (typeof text !== "string" || typeof key !== "string") return null
  const version = "version" in value && typeof value.version === "number" ? value.version : 0
  const saved = "saved" in value && typeof value.saved === "string" ? value.saved : ""
  return { text, key, version, saved }
}
