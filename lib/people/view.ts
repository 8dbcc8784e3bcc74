import type { Page } from "@/lib/core/cursor"
import type { Id } from "@/lib/core/ids"

/** A person as a card, a post or a list shows them. */
export type PersonRef = {
  handle: string
  name: string
  title: string
  department: string
  location: string
  /** The picture they show of themselves; null for their initials. */
  avatarId: Id | null
  /** They have left the company; their posts stay. */
  left: boolean
}

/** How the viewer stands to a person. */
export type Standing = {
  self: boolean
  following: boolean
  followsMe: boolean
  muted: boolean
  blocked: boolean
  blockedBy: boolean
}

export type ProfileLinkView = { label: string; url: string }

/** A profile page. Between blocked people the own fields (bio, links, time zone, pictures) and the counts stay empty. */
export type ProfileView = PersonRef & {
  bio: string
  bannerId: Id | null
  links: ProfileLinkView[]
  /** IANA name; null when the person has not told. */
  timeZone: string | null
  manager: { handle: string; name: string } | null
  /** ISO instant. */
  joinedAt: string
  /** `posts` counts company-wide posts and reposts, without replies: what everybody may count. */
  counts: { followers: number; following: number; posts: number }
  /** Followers whom the viewer follows, and how many departments these come from. */
  known: { followers: number; departments: number }
  mine: Standing
}

/** A row of the directory, of followers and of following. */
export type PersonRow = PersonRef & { bio: string; mine: { self: boolean; following: boolean } }
export type PeoplePage = Page<PersonRow>

/** A person worth following; `knownFollowers` is how many of the people I follow already follow them. */
export type SuggestedPerson = PersonRef & { knownFollowers: number }

/** Somebody whom the viewer has muted or blocked. */
export type HiddenPerson = PersonRef & { muted: boolean; blocked: boolean }
