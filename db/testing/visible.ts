import type { Id } from "@/lib/core/ids"
import type { Company } from "./read-company"

/** Something that one person may learn of and another may not. */
export type Thing =
  /** That a group exists, and what its card says. */
  | { kind: "group"; groupId: Id }
  /** What only those know of a group who may read it: its rule, its members. */
  | { kind: "inside"; groupId: Id }
  /** That a post exists. */
  | { kind: "post-id"; id: Id }
  /** What a post says. */
  | { kind: "post"; id: Id }
  /** What a post said before it was changed: for whoever may read what it says now. */
  | { kind: "version"; id: Id }
  /** A post that waits for a moderator, or that one has declined. */
  | { kind: "queued"; id: Id }
  /** Who asked to join, and with what words. */
  | { kind: "request"; groupId: Id; personId: Id }
  | { kind: "list"; id: Id }
  /** A post that is not out yet. */
  | { kind: "outgoing"; id: Id }
  /** An image or a file that is not posted yet: its owner's, and that of whoever decides on a post that waits with it. */
  | { kind: "upload"; id: Id }
  /** What somebody shows of themselves: for everybody in no block with them. */
  | { kind: "picture"; id: Id }
  /** A folder of somebody's bookmarks. */
  | { kind: "folder"; id: Id }

/** Whoever reads; null is somebody without a session. */
export type Reader = { id: Id } | null

/**
 * Who may see what, said once more as plainly as possible and knowing nothing of the application's own answer: not its
 * SQL, not its policies, not even the audience that it writes beside each post. Everything follows from the rows of
 * people, groups, memberships, invitations and blocks.
 */
export function visible(company: Company, reader: Reader, thing: Thing): boolean {
  if (!mayAct(company, reader)) return false
  const viewer = reader.id
  if (thing.kind === "list")
    return company.lists.some((list) => list.id === thing.id && list.ownerId === viewer)
  if (thing.kind === "folder")
    return company.folders.some((folder) => folder.id === thing.id && folder.ownerId === viewer)
  if (thing.kind === "outgoing")
    return company.outgoing.some((row) => row.id === thing.id && row.authorId === viewer)
  if (thing.kind === "upload")
    return company.media.some(
      ({ id, postId, ownerId }) =>
        id === thing.id && !postId && (ownerId === viewer || decidesOn(company, viewer, { id, ownerId })),
    )
  if (thing.kind === "picture")
    return company.pictures.some(
      ({ id, personId }) => id === thing.id && !isBlocked(company, viewer, personId),
    )
  if (thing.kind === "group") return knowsOf(company, viewer, thing.groupId)
  if (thing.kind === "inside") return reads(company, viewer, thing.groupId)
  if (thing.kind === "request") return leads(company, viewer, thing.groupId)
  if (thing.kind === "queued") {
    const row = company.queue.find(({ id }) => id === thing.id)
    if (!row || !knowsOf(company, viewer, row.groupId)) return false
    return row.authorId === viewer || (row.declinedAt === null && leads(company, viewer, row.groupId))
  }
  const post = company.byId.get(thing.id)
  if (!post || !reads(company, viewer, post.groupId)) return false
  if (thing.kind === "post-id") return true
  if (post.deletedAt !== null) return false
  const { groupId, authorId } = post
  return !isBlocked(company, viewer, authorId) || (groupId !== null && leads(company, viewer, groupId))
}

/** Whoever reads what is said in a group; without one it is said to the whole company. */
export function reads(company: Company, viewer: Id, groupId: Id | null): boolean {
  if (groupId === null) return true
  const group = company.groups.find(({ id }) => id === groupId)
  return group?.visibility === "public" || roleOf(company, viewer, groupId) !== null
}

/** True for what is said to the whole company: outside groups, and in public ones. */
export function isForAll(company: Company, groupId: Id | null): boolean {
  return (
    groupId === null || company.groups.some(({ id, visibility }) => id === groupId && visibility === "public")
  )
}

/** Those for whom a group exists. */
export function knowsOf(company: Company, viewer: Id, groupId: Id): boolean {
  const group = company.groups.find(({ id }) => id === groupId)
  if (!group) return false
  if (group.visibility !== "secret" || roleOf(company, viewer, groupId) !== null) return true
  return company.invitations.some((row) => row.groupId === groupId && row.personId === viewer)
}

/** True between people of whom one has blocked the other. */
export function isBlocked(company: Company, viewer: Id, personId: Id): boolean {
  return company.hides.some((row) => row.viewerId === viewer && row.targetId === personId && row.reason > 0)
}

/** True for people whom the viewer has muted, or with whom there is a block: whose posts no list shows. */
export function isHidden(company: Company, viewer: Id, personId: Id): boolean {
  return company.hides.some((row) => row.viewerId === viewer && row.targetId === personId)
}

/** Moderators and owners. */
export function leads(company: Company, viewer: Id, groupId: Id): boolean {
  return (roleOf(company, viewer, groupId) ?? 0) > 0
}

/** Those who lead a group in which a post with this image waits. */
function decidesOn(company: Company, viewer: Id, { id, ownerId }: { id: Id; ownerId: Id }): boolean {
  return company.queue.some(
    ({ authorId, groupId, declinedAt, content }) =>
      authorId === ownerId &&
      declinedAt === null &&
      content.media?.includes(id) &&
      leads(company, viewer, groupId),
  )
}

function roleOf({ members }: Company, viewer: Id, groupId: Id): number | null {
  return members.find((row) => row.personId === viewer && row.groupId === groupId)?.role ?? null
}

function mayAct(company: Company, reader: Reader): reader is { id: Id } {
  return reader !== null && company.people.some(({ id, state }) => id === reader.id && state === "active")
}
