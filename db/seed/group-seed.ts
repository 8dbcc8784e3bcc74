import type { GroupVisibility, MembershipRule } from "@/lib/groups/view"
import type { Moment } from "./calendar"
import type { Handle } from "./people"
import type { Scene, ScenePost } from "./scene"

/** A post that the group's owner puts on top of it, if so. */
export type GroupScenePost = ScenePost & { isPinned?: true }

/** A group of the demo company, and what is said in it. */
export interface GroupSeed extends Scene {
  name: string
  visibility: GroupVisibility
  hue: number
  description: string
  rules?: string
  owner: Handle
  founded: Moment
  moderators?: readonly Handle[]
  /** Those who join, or are invited and accept; without the owner, moderators, and those who come by rule or default. */
  members: readonly Handle[]
  posts: readonly GroupScenePost[]
  rule?: MembershipRule
  /** Whoever joins the company from the founding on joins it too. */
  isDefault?: true
  /** What its members write waits for a moderator. */
  approvesPosts?: true
  waiting?: readonly (Moment & { by: Handle; body: string })[]
  requests?: readonly (Moment & { by: Handle; note: string })[]
  invitations?: readonly (Moment & { by: Handle; whom: Handle })[]
  /** Members who keep it out of their home. */
  mutedBy?: readonly Handle[]
  archived?: Moment
}
