import type { Page } from "@/lib/core/cursor"
import type { Id } from "@/lib/core/ids"
import type { PersonRef, PersonRow } from "@/lib/people/view"

/**
 * `public`: everybody reads, members write. `private`: everybody knows of it and may ask to join, members read.
 * `secret`: it exists for members and invited people alone.
 */
export const groupVisibilities = ["public", "private", "secret"] as const
export type GroupVisibility = (typeof groupVisibilities)[number]

/** In the order of what they may do; the database holds the place in this list. */
export const groupRoles = ["member", "moderator", "owner"] as const
export type GroupRole = (typeof groupRoles)[number]

/** The colours of a group's picture; the database holds the place in this list. */
export const groupHues = [
  ...(["Red", "Orange", "Amber", "Yellow", "Lime", "Green"] as const),
  ...(["Teal", "Cyan", "Blue", "Violet", "Purple", "Pink"] as const),
] as const

/** A group as a label shows it. */
export type GroupRef = { slug: string; name: string; hue: number; visibility: GroupVisibility }

/** How the viewer stands to a group. */
export type GroupStanding = {
  /** Null for whoever is no member. */
  role: GroupRole | null
  requested: boolean
  invited: boolean
  banned: boolean
  /** Still a member, whose home is spared its posts. */
  muted: boolean
  /** Added by the group's membership rule. */
  byRule: boolean
}

/** A group as a list of groups shows it: all that outsiders learn of a private one. */
export type GroupCard = GroupRef & {
  description: string
  members: number
  archived: boolean
  mine: GroupStanding
}
export type GroupPage = Page<GroupCard>

/** Who belongs to a group by what the company says of them; null matches everybody. */
export type MembershipRule = { department: string | null; location: string | null }

/** A group's own page. What only those may know who lead it is empty for everybody else. */
export type GroupView = GroupCard & {
  rules: string
  approvesPosts: boolean
  membersMayLeave: boolean
  isDefault: boolean
  rule: MembershipRule | null
  /** The first three, those of longest standing first. */
  owners: PersonRef[]
  /** Who has which say in it, 200 at most: for those who lead it, who cannot ban everybody. */
  leads: { handle: string; role: GroupRole }[]
  /** For the company's admins, where they see who belongs to it: nobody looks after it any more. */
  needsOwner: boolean
  /** Null also for those who may not read it. */
  pinnedPostId: Id | null
  /** ISO instant. */
  createdAt: string
  /** What waits for a decision of the viewer. */
  waiting: { requests: number; posts: number }
}

export type GroupMemberRow = PersonRow & { role: GroupRole; byRule: boolean }
export type GroupMemberPage = Page<GroupMemberRow>

/** Somebody who asked to join, was invited or is banned; `since` is an ISO instant. */
export type GroupPerson = PersonRef & { note: string; since: string }
export type GroupPersonPage = Page<GroupPerson>

/** A group that the viewer is invited to, and who invited them. */
export type GroupInvitation = GroupCard & { inviter: PersonRef }
