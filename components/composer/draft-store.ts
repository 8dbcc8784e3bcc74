import { type ReplyPolicy, replyPolicies } from "@/lib/core/reply-policy"
import type { MediaView } from "@/lib/media/view"
import type { PollDraft } from "@/lib/polls/input"

/** An image or a file that hangs on what is written; `untold`: the server has not heard its description as it is now. */
export type Attached = MediaView & { untold?: true }

/** What somebody is writing, and how it stands to what the server keeps of it. */
export type Draft = {
  text: string
  /** In order. */
  media: readonly Attached[]
  poll: PollDraft | null
  /** It asks for an answer. */
  question: boolean
  replyPolicy: ReplyPolicy
  /** What follows on the text: it is a thread. */
  more: readonly string[]
  /** Makes sending it twice one post. */
  key: string
  /** The server's version that it was written on, 0 for none, and the content that stands there, see `contentMark`. */
  version: number
  saved: string
}

const prefix = "draft "
const storageKey = (handle: string, context: string) => `${prefix}${handle} ${context}`

export const newDraft = (text = ""): Draft => ({
  ...{ text, media: [], poll: null, question: false, replyPolicy: "everyone" as const, more: [] },
  key: crypto.randomUUID(),
  ...{ version: 0, saved: "" },
})

/** Whether there is nothing to keep. */
export const isEmpty = ({
  text,
  media,
  poll,
  more,
}: Pick<Draft, "text" | "media" | "poll" | "more">): boolean =>
  text.trim() === "" && media.length === 0 && poll === null && more.length === 0

/** What a draft holds, as a text to compare: two with the same mark say the same. */
export const contentMark = ({ text, media, poll, question, replyPolicy, more }: DraftParts): string =>
  [
    text.trim(),
    ...media.map(({ id }) => id),
    ...(poll ? [JSON.stringify(poll.options), pollRules(poll)] : []),
    ...(question ? ["question"] : []),
    ...(replyPolicy === "everyone" ? [] : [`replies ${replyPolicy}`]),
    ...(more.length > 0 ? [JSON.stringify(more)] : []),
  ].join("\0")

type DraftParts = Pick<Draft, "text" | "poll" | "question" | "replyPolicy" | "more"> & {
  media: readonly { id: string }[]
}

// In an order of our own: the database keeps fields in another.
const pollRules = ({ minutes, multiple, anonymous, results }: PollDraft) =>
  [minutes, multiple, anonymous, results].join(" ")

/** Whether the server has not seen the content as it is now. */
export const isUnsaved = (draft: Draft): boolean => contentMark(draft) !== draft.saved.trim()

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
    if (!isEmpty(draft) || draft.version > 0)
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
      if ([prefix, "audience ", "unsent ", "emoji "].some((start) => key.startsWith(start)))
        localStorage.removeItem(key)
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
  const media = "media" in value && Array.isArray(value.media) ? value.media.filter(isAttached) : []
  const poll = "poll" in value && isPoll(value.poll) ? value.poll : null
  const question = "question" in value && value.question === true
  const replyPolicy = replyPolicies.find((one) => "replyPolicy" in value && one === value.replyPolicy)
  const more = "more" in value && Array.isArray(value.more) ? value.more.filter(isText) : []
  const said = { text, media, poll, question, replyPolicy: replyPolicy ?? "everyone", more }
  return { ...said, key, version, saved }
}

const isText = (value: unknown): value is string => typeof value === "string"

/** As below. */
function isPoll(value: unknown): value is PollDraft {
  return typeof value === "object" && value !== null && "options" in value && "results" in value
}

/** We wrote it ourselves; only an earlier Rookery may have meant something else by it. */
function isAttached(value: unknown): value is Attached {
  return (
    typeof value === "object" && value !== null && "id" in value && "variants" in value && "focus" in value
  )
}
