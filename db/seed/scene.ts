import type { Moment } from "./calendar"
import type { Handle, Topic } from "./people"
import type { PictureName } from "./pictures"

/** Minutes after the post that it answers, or a moment of its own. */
type ReplyMoment = { afterMinutes: number } | Moment

export type SceneReply = ReplyMoment & {
  by: Handle
  body: string
  /** How many people like it; left out, the generator decides. */
  likes?: number
  replies?: readonly SceneReply[]
  /** The author takes it back after so many minutes and leaves a tombstone. */
  deletedAfterMinutes?: number
}

export type ScenePoll = {
  options: string[]
  anonymous?: boolean
  multiple?: boolean
  /** Who votes, and for what. */
  votes: Partial<Record<Handle, readonly number[]>>
}

export type ScenePost = Moment & {
  by: Handle
  body: string
  likes?: number
  repostedBy?: readonly Handle[]
  pictures?: readonly PictureName[]
  poll?: ScenePoll
  replies?: readonly SceneReply[]
}

export interface Scene {
  /** What the scene is about: people who share an interest are likelier to like it. */
  topics: readonly Topic[]
  posts: readonly ScenePost[]
}
