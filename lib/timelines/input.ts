import { z } from "zod"
import { maxPageSize } from "@/lib/core/cursor"
import { type Id, IdInput } from "@/lib/core/ids"
import { isStorableText } from "@/lib/core/text/storable"

/** The tabs of a profile. */
export const personTabs = ["posts", "replies", "media", "likes"] as const

/** Which timeline: one's own, the company's, the questions without an answer in the company or in a group, a person's, a hashtag's, a group's, a list's, or what one keeps. */
export type FeedName =
  | { kind: "home" }
  | { kind: "everyone" }
  | { kind: "unanswered"; slug?: string }
  | { kind: "person"; handle: string; tab: (typeof personTabs)[number] }
  | { kind: "tag"; tag: string }
  | { kind: "group"; slug: string }
  | { kind: "list"; id: string }
  | { kind: "bookmarks"; folder?: Id }

const Limit = z.coerce
  .number()
  .int()
  .min(1, "A page has at least 1 item.")
  .max(maxPageSize, `A page has at most ${maxPageSize} items.`)
const Cursor = z.string().max(64).optional()

const Segment = z.string().max(1000).refine(isStorableText, "This address is not valid.")
export const TimelineParams = z.strictObject({ feed: z.array(Segment).min(1).max(2) })

export const TimelineQuery = z.strictObject({
  cursor: Cursor,
  limit: Limit.optional(),
  tab: z.enum(personTabs, "A profile has the tabs posts, replies, media and likes.").optional(),
  /** One folder of the bookmarks. */
  folder: z.optional(IdInput),
})

export const RepliesQuery = z.strictObject({ cursor: Cursor, limit: Limit.optional() })

/**
 * The timeline that an address names: home, everyone, unanswered, unanswered/SLUG, bookmarks, people/HANDLE, tags/TAG, groups/SLUG, lists/ID; null for
 * any other.
 */
export function readFeedName(
  segments: readonly string[],
  { tab = "posts", folder }: { tab?: (typeof personTabs)[number]; folder?: Id } = {},
): FeedName | null {
  const [kind, name, ...rest] = segments
  if (rest.length > 0) return null
  if (name === undefined && kind === "bookmarks") return folder === undefined ? { kind } : { kind, folder }
  if (name === undefined)
    return kind === "home" || kind === "everyone" || kind === "unanswered" ? { kind } : null
  if (kind === "unanswered") return { kind, slug: name }
  if (kind === "people") return { kind: "person", handle: name, tab }
  if (kind === "tags") return { kind: "tag", tag: name }
  if (kind === "groups") return { kind: "group", slug: name }
  if (kind === "lists") return { kind: "list", id: name }
  return null
}
