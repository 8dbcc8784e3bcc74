/** What somebody was writing, with the key that makes sending it twice one post. */
export type Draft = { text: string; key: string }

const prefix = "draft "
const storageKey = (handle: string, context: string) => `${prefix}${handle} ${context}`

export const newDraft = (text = ""): Draft => ({ text, key: crypto.randomUUID() })

/** The draft that was kept in this browser, null without one. */
export function readDraft(handle: string, context: string): Draft | null {
  try {
    const parsed: unknown = JSON.parse(localStorage.getItem(storageKey(handle, context)) ?? "null")
    return isDraft(parsed) ? parsed : null
  } catch {
    return null // No storage, or not ours: there is nothing to go on with.
  }
}

/** Keeps the draft; an empty one is forgotten. */
export function keepDraft(handle: string, context: string, draft: Draft): void {
  try {
    if (draft.text.trim()) localStorage.setItem(storageKey(handle, context), JSON.stringify(draft))
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

function isDraft(value: unknown): value is Draft {
  if (typeof value !== "object" || value === null) return false
  return "text" in value && "key" in value && typeof value.text === "string" && typeof value.key === "string"
}
