import type { Id } from "@/lib/core/ids"
import type { GroupVisibility } from "@/lib/groups/view"

/** People, groups and posts by their numbers in the order in which they came. */
export type ModelGroup = {
  visibility: GroupVisibility
  archived: boolean
  /** 0 member, 2 owner. */
  roles: Map<number, number>
  banned: Set<number>
  /** Who is invited, by whom. */
  invited: Map<number, number>
  requested: Set<number>
}
export type ModelPost = { id: Id; author: number; group: number | null; deleted: boolean }

/** A company as the rules of the product say it has to be, kept in memory beside the real one. */
export type CompanyModel = {
  groups: ModelGroup[]
  posts: ModelPost[]
  /** "who whom", both ways for each block by either. */
  blocks: Set<string>
}

/** Three groups, each founded by another person. */
export function newModel(): CompanyModel {
  const group = (visibility: GroupVisibility, owner: number): ModelGroup => ({
    ...{ visibility, archived: false, roles: new Map([[owner, 2]]) },
    ...{ banned: new Set(), invited: new Map(), requested: new Set() },
  })
  return {
    groups: [group("public", 0), group("private", 1), group("secret", 2)],
    posts: [],
    blocks: new Set(),
  }
}

/** Those for whom a group exists. */
export const isKnown = ({ visibility, roles, invited }: ModelGroup, who: number) =>
  visibility !== "secret" || roles.has(who) || invited.has(who)

/** Those who read what is said in a group. */
export const isReadable = ({ groups }: CompanyModel, { group }: Pick<ModelPost, "group">, who: number) => {
  const place = group === null ? undefined : groups[group]
  return place === undefined || place.visibility === "public" || place.roles.has(who)
}

/** People of whom one has blocked the other. */
export const areApart = ({ blocks }: CompanyModel, a: number, b: number) =>
  blocks.has(`${a} ${b}`) || blocks.has(`${b} ${a}`)

/** Somebody becomes a member: what they had asked for or been offered is settled. */
export function admit(group: ModelGroup, who: number): void {
  group.roles.set(who, 0)
  group.invited.delete(who)
  group.requested.delete(who)
}

/** What these people had offered to others is no way in any more. */
export function withdraw({ invited }: ModelGroup, isInviter: (who: number) => boolean): void {
  for (const [whom, inviter] of [...invited]) if (isInviter(inviter)) invited.delete(whom)
}
