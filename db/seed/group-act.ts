import type { PostKey } from "./act"
import type { Handle } from "./people"

/** One thing that somebody does to a group or in it, but for posts that are published at once. */
export type GroupAct = { at: number; by: Handle; slug: string } & (
  | { kind: "group.found" }
  | { kind: "group.default" }
  | { kind: "group.join" }
  | { kind: "group.invite"; whom: Handle }
  | { kind: "group.request"; note: string }
  | { kind: "group.promote"; whom: Handle }
  | { kind: "group.mute" }
  | { kind: "group.pin"; key: PostKey }
  | { kind: "group.submit"; body: string }
  | { kind: "group.archive" }
)

export type GroupActKind = GroupAct["kind"]
