import type { PollInput } from "@/lib/polls/input"
import type { GroupAct } from "./group-act"
import type { Handle } from "./people"
import type { PictureName } from "./pictures"

/** Names a post of the story before it has an id. */
export type PostKey = string

/** One thing that somebody does at an instant (milliseconds); the story is a list of them. */
export type Act = GroupAct | OwnAct

type OwnAct = { at: number; by: Handle } & (
  | { kind: "join" }
  | { kind: "follow"; whom: Handle }
  | {
      kind: "post"
      key: PostKey
      body: string
      replyTo?: PostKey
      group?: string
      pictures?: readonly PictureName[]
      poll?: PollInput
      question?: true
    }
  | { kind: "like"; key: PostKey }
  /** This reply is the answer to the actor's question. */
  | { kind: "accept"; key: PostKey }
  | { kind: "vote"; key: PostKey; choices: readonly number[] }
  | { kind: "repost"; key: PostKey }
  | { kind: "delete"; key: PostKey }
  | { kind: "list"; name: string; people: readonly Handle[] }
)

export type ActKind = Act["kind"]
