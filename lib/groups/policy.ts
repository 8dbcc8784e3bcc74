import type { GroupCard, GroupMemberRow, GroupRole, GroupView, GroupVisibility } from "./view"

type Group = Pick<GroupCard, "visibility" | "archived" | "mine">
type Led = Pick<GroupCard, "mine">

const isMember = ({ mine }: Led) => mine.role !== null
const isOpen = ({ archived, mine }: Pick<GroupCard, "archived" | "mine">) => !archived && !mine.banned

/** Whether the viewer reads what is said and sees who belongs: a public group's is for the whole company. */
export function canRead(group: Pick<GroupCard, "visibility" | "mine">): boolean {
  return group.visibility === "public" || isMember(group)
}

/** Why nobody can be added to a group or nothing written into it: it is archived, or keeps the viewer out. */
export function shutWords(shut: "archived" | "banned", unadded: "nobody" | "nothing"): string {
  return shut === "archived"
    ? `This group is archived, so ${unadded} can be added to it.`
    : "You are banned from this group."
}

/** Whether the viewer may become a member at once: of a public group, or of any that invites them. */
export function canJoin(group: Group): boolean {
  return isOpen(group) && !isMember(group) && (group.visibility === "public" || group.mine.invited)
}

/** Whether the viewer may ask to be let in. */
export function canRequest(group: Group): boolean {
  const { requested, invited } = group.mine
  return isOpen(group) && !isMember(group) && group.visibility === "private" && !requested && !invited
}

/** Whether the viewer may leave; that a group keeps an owner is for the mutation to see to. */
export function canLeave(group: Led & { membersMayLeave: boolean }): boolean {
  return isMember(group) && (!group.mine.byRule || group.membersMayLeave || group.mine.role !== "member")
}

/** Whether the viewer may begin a conversation in the group. */
export function canPost(group: Pick<GroupCard, "archived" | "mine">): boolean {
  return isOpen(group) && isMember(group)
}

/** Whether a post of the viewer waits for a moderator first. */
export function needsApproval(group: Led & { approvesPosts: boolean }): boolean {
  return group.approvesPosts && group.mine.role === "member"
}

/** Whether the viewer may invite: every member into a public group, those who lead it into any other. */
export function canInvite(group: Group): boolean {
  return isOpen(group) && isMember(group) && (group.visibility === "public" || canModerate(group))
}

/** Whether the viewer decides on requests and waiting posts, pins posts and keeps people out. */
export function canModerate({ mine }: Led): boolean {
  return mine.role === "moderator" || mine.role === "owner"
}

/** Whether the viewer changes what the group is and who leads it. */
export function canManage({ mine }: Led): boolean {
  return mine.role === "owner"
}

/** Whether a member can have this role: whoever has left the company leads nothing. */
export function canBecome({ left }: Pick<GroupMemberRow, "left">, role: GroupRole): boolean {
  return role === "member" || !left
}

/** Whether the viewer, as the company's admin, may make somebody else the owner of a group that has none. */
export function canAppoint({ needsOwner }: Pick<GroupView, "needsOwner">, role: GroupRole): boolean {
  return needsOwner && role !== "owner"
}

/** Whether the viewer may remove or ban a member of this role: whoever leads, and only owners those who lead too. */
export function canRemove(group: Led, role: GroupRole): boolean {
  return canManage(group) ? role !== "owner" : canModerate(group) && role === "member"
}

/** Whether the viewer may ban somebody, a member or not. */
export function canBan({ mine, leads }: Led & Pick<GroupView, "leads">, handle: string): boolean {
  return canRemove({ mine }, leads.find((lead) => lead.handle === handle)?.role ?? "member")
}

/** Whether a change takes the group's posts from people who could read them. */
export function hidesPosts(from: GroupVisibility, to: GroupVisibility): boolean {
  return from === "public" && to !== "public"
}
