import type { SkinTone } from "frimousse"

/** What somebody used last, newest first, and the tone of skin that they chose. */
export type KeptEmoji = { recent: string[]; tone: SkinTone }

const storageKey = "emoji used"
const maxRecent = 8
const tones = ["none", "light", "medium-light", "medium", "medium-dark", "dark"] as const
const nothing: KeptEmoji = { recent: [], tone: "none" }

/** What this browser remembers of the emoji; nothing where it cannot, or somebody else wrote there. */
export function readEmoji(): KeptEmoji {
  try {
    return toKept(JSON.parse(localStorage.getItem(storageKey) ?? "null"))
  } catch {
    return nothing // No storage, or not ours: they are chosen anew.
  }
}

export function keepEmoji(change: Partial<KeptEmoji>): void {
  const { recent, tone } = { ...readEmoji(), ...change }
  try {
    localStorage.setItem(storageKey, JSON.stringify({ recent: recent.slice(0, maxRecent), tone }))
  } catch {
    return // Full or forbidden: they are there until the page is left.
  }
}

function toKept(value: unknown): KeptEmoji {
  if (typeof value !== "object" || value === null) return nothing
  const recent = "recent" in value && Array.isArray(value.recent) ? value.recent : []
  const tone = "tone" in value ? tones.find((known) => known === value.tone) : undefined
  const short = recent.filter((one): one is string => typeof one === "string" && one.length <= 32)
  return { recent: short.slice(0, maxRecent), tone: tone ?? "none" }
}
