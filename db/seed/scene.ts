import type { Handle } from "./people"

/**
 * When something in the story happens, in the author's own time zone. `day` counts working days before
 * today, so that nobody posts release notes on a Sunday whatever the weekday of the seeding;
 * `weekend` counts past week-ends back from the last one; `minutesAgo` is for today.
 */
export type Moment =
  | { day: number; at: string }
  | { weekend: number; on: "fri" | "sat" | "sun"; at: string }
  | { minutesAgo: number }

export type Topic =
  | "accessibility"
  | "animals"
  | "bikes"
  | "code"
  | "culture"
  | "customers"
  | "databases"
  | "design"
  | "food"
  | "languages"
  | "launch"
  | "numbers"
  | "security"
  | "travel"
  | "words"

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

export type ScenePost = Moment & {
  by: Handle
  body: string
  likes?: number
  repostedBy?: readonly Handle[]
  replies?: readonly SceneReply[]
}

export interface Scene {
  /** What the scene is about: people who share an interest are likelier to like it. */
  topics: readonly Topic[]
  posts: readonly ScenePost[]
}
