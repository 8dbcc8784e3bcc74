import "server-only"
import { executor } from "@/db"
import type { Viewer } from "@/lib/auth/viewer"
import { cutPage, encodeNameCursor, pageLimit, parseNameCursor } from "@/lib/core/cursor"
import { notFound } from "@/lib/core/errors"
import { toPersonRef } from "@/lib/people/person-ref"
import { searchPatterns } from "@/lib/people/search-pattern"
import { hasActiveOwner } from "./active-owner"
import { getGroupRow } from "./find-group"
import { toGroupCard, toGroupRef } from "./group-card"
import { readGroup, type StoredGroup } from "./group-statement"
import type { GroupsQuery, MembersQuery } from "./input"
import type { StoredMember } from "./member-statements"
import { readAudiences, readInvitations } from "./own-statements"
import { canModerate, canRead } from "./policy"
import { readDirectory } from "./read-directory"
import { memberCursor, readMembers } from "./read-members"
import { roleOf } from "./standing"
import type { GroupInvitation, GroupMemberPage, GroupMemberRow, GroupPage, GroupRef, GroupView } from "./view"

/**
 * A group's page. Outsiders of a private one, and those whom a secret one invites, see what a card says, the rules and
 * who owns it. Throws `not_found`, alike for what does not exist and what is not for the viewer.
 */
export async function getGroup(viewer: Viewer, slug: string): Promise<GroupView> {
  const [row] = await readGroup({ viewer: viewer.id, slug })
  if (!row) throw notFound("This group")
  return { ...toGroupView(row), needsOwner: await needsOwner(viewer, row) }
}

/**
 * Groups by name, every word of `q` found in name or address: all that exist for the viewer, the viewer's own, or those
 * of the viewer's department (which people of it belong to, as far as the viewer may know, or are added to by rule).
 */
export async function listGroups(viewer: Viewer, query: GroupsQuery = {}): Promise<GroupPage> {
  const limit = pageLimit(query.limit)
  const after = parseNameCursor(query.cursor) ?? { name: "", id: "0" }
  const rows = await readDirectory({
    ...{ viewer: viewer.id, scope: query.scope ?? "all", department: viewer.department },
    patterns: searchPatterns(query.q ?? ""),
    ...{ afterName: after.name, afterId: after.id, limit: limit + 1 },
  })
  const { items, next } = cutPage(rows, limit, ({ name, id }) => encodeNameCursor(name, id))
  return { items: items.map(toGroupCard), next }
}

/**
 * Who belongs to a group: owners, moderators, then everybody else, those known here longest first; without people blocked
 * either way, unless the viewer leads it. Throws `not_found`, also for outsiders of a private group.
 */
export async function listGroupMembers(
  viewer: Viewer,
  { slug, ...query }: MembersQuery & { slug: string },
): Promise<GroupMemberPage> {
  const limit = pageLimit(query.limit)
  const group = await getGroupRow(viewer, slug)
  if (!canRead(group)) throw notFound("This group")
  const rows = await readMembers({
    ...{ viewer: viewer.id, group: group.id, leads: canModerate(group), cursor: query.cursor },
    ...{ patterns: searchPatterns(query.q ?? ""), limit: limit + 1 },
  })
  const { items, next } = cutPage(rows, limit, memberCursor)
  return { items: items.map((row) => toMemberRow(viewer, row)), next }
}

/** The groups that wait for the viewer's answer, newest invitation first, at most 100. */
export async function listMyInvitations(viewer: Viewer): Promise<GroupInvitation[]> {
  const rows = await readInvitations({ viewer: viewer.id })
  return rows.map((row) => ({ ...toGroupCard(row), inviter: toPersonRef(row.inviter) }))
}

/** The groups in which the viewer may begin a conversation, by name, at most 200. */
export async function myAudiences(viewer: Viewer): Promise<GroupRef[]> {
  const rows = await readAudiences({ viewer: viewer.id })
  return rows.map(toGroupRef)
}

async function needsOwner(viewer: Viewer, row: StoredGroup): Promise<boolean> {
  if (viewer.role !== "admin" || !canRead(toGroupCard(row))) return false
  return !(await hasActiveOwner(executor(), row.id))
}

function toGroupView(row: StoredGroup): Omit<GroupView, "needsOwner"> {
  const { rules, approvesPosts, membersMayLeave, isDefault, pinnedPostId } = row
  return {
    ...toGroupCard(row),
    ...{ rules, approvesPosts, membersMayLeave, isDefault, pinnedPostId },
    rule: row.hasRule ? { department: row.ruleDepartment, location: row.ruleLocation } : null,
    owners: (row.owners ?? []).map(toPersonRef),
    leads: (row.leads ?? []).map(({ handle, role }) => ({ handle, role: roleOf(role) })),
    createdAt: row.createdAt.toISOString(),
    waiting: { requests: row.waitingRequests, posts: row.waitingPosts },
  }
}

function toMemberRow(viewer: Viewer, row: StoredMember): GroupMemberRow {
  return {
    ...toPersonRef(row),
    ...{ bio: row.bio, mine: { self: row.id === viewer.id, following: row.following } },
    ...{ role: roleOf(row.role), byRule: row.byRule },
  }
}
