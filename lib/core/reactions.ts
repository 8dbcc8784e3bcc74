import { countGraphemes } from "./text/graphemes"
import { isStorableText } from "./text/storable"

/** A way to react to a post: `kind` is what the tables keep, `emoji` and `name` how it is shown. */
export type Reaction = { kind: string; emoji: string; name: string }

/** What one click gives; every company has it. */
export const plainLike = "like"

/** Those that a company has unless it chooses others. */
export const defaultReactions: readonly Reaction[] = [
  { kind: plainLike, emoji: "❤️", name: "Like" },
  { kind: "celebrate", emoji: "🎉", name: "Celebrate" },
  { kind: "thanks", emoji: "🙏", name: "Thanks" },
  { kind: "insightful", emoji: "💡", name: "Insightful" },
  { kind: "funny", emoji: "😄", name: "Funny" },
  { kind: "sad", emoji: "😢", name: "Sad" },
]

const maxReactions = 8
const shape = /^([a-z][a-z-]{0,29})(?:=(\S{1,16}) ([^,=]{1,30}))?$/u

/**
 * A company's set out of its configuration: kinds of the default set, or `kind=emoji Name`, with commas between them.
 * The plain like comes first in any case. Null for what is no such list.
 */
export function parseReactions(text: string): Reaction[] | null {
  const parsed = text.split(",").map((part) => parseReaction(part.trim()))
  const chosen = parsed.filter((reaction) => reaction !== null)
  const likes = chosen.filter(({ kind }) => kind === plainLike)
  const others = chosen.filter(({ kind }) => kind !== plainLike)
  const all = [...(likes.length > 0 ? likes : defaultReactions.slice(0, 1)), ...others]
  const kinds = new Set(all.map(({ kind }) => kind))
  return chosen.length < parsed.length || kinds.size < all.length || all.length > maxReactions ? null : all
}

function parseReaction(text: string): Reaction | null {
  const [, kind, emoji, name] = shape.exec(text) ?? []
  if (kind === undefined) return null
  if (emoji === undefined || name === undefined)
    return defaultReactions.find((known) => known.kind === kind) ?? null
  return countGraphemes(emoji) === 1 && isStorableText(emoji + name)
    ? { kind, emoji, name: name.trim() }
    : null
}

/** How a reaction is shown that the company no longer has: it was given, and still counts. */
export const formerReaction = (kind: string): Reaction => ({ kind, emoji: "🙂", name: "Another reaction" })
