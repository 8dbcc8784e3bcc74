import { z } from "zod"

/** `points` acts within `seconds`; several windows may guard one act, and all must allow it. */
export type Window = { points: number; seconds: number }
export type LimitRule = { readonly what: string; readonly windows: readonly Window[] }

const minute = 60
const hour = 3600
const day = 86_400

const rule = (what: string, ...windows: [points: number, seconds: number][]): LimitRule => ({
  what,
  windows: windows.map(([points, seconds]) => ({ points, seconds })),
})

const defaults = {
  personRequests: rule("requests", [300, minute]),
  /** What somebody may ask beyond that, before they are refused: a burst. */
  personBurst: rule("requests", [60, 5 * minute]),
  addressRequests: rule("requests", [600, minute]),
  signIn: rule("sign-in attempts", [20, 5 * minute]),
  post: rule("posts", [10, minute], [100, hour], [300, day]),
  newcomerPost: rule("posts on your first day", [3, minute], [20, day]),
  /** A box saves itself every ten seconds while it is written in. */
  draft: rule("saved drafts", [60, minute]),
  editPost: rule("edits", [30, hour]),
  deletePost: rule("deletions", [30, hour]),
  /** To take back, to rewrite, to put off, to post now. */
  outgoing: rule("changes to waiting posts", [120, hour]),
  reaction: rule("reactions", [60, minute], [1000, day]),
  follow: rule("follows", [400, day]),
  /** Each is ended by the pool's 5 s: a shorter time of its own would cost every search a transaction. */
  search: rule("searches", [30, minute]),
  /** Asked while one types a name after an @. */
  suggest: rule("name look-ups", [120, minute]),
  profile: rule("profile changes", [30, hour]),
  createGroup: rule("new groups", [5, hour], [20, day]),
  /** To join, to ask, to answer an invitation, to mute, to leave. */
  joinGroup: rule("changes of membership", [60, hour]),
  invite: rule("invitations", [60, hour]),
  /** Whatever those who lead a group do to it. */
  manageGroup: rule("changes to groups", [120, hour]),
  list: rule("changes to lists", [120, hour]),
  folder: rule("changes to bookmark folders", [120, hour]),
  muteThread: rule("muted threads", [120, hour]),
  /** To close and open a conversation, to choose an answer, to say who can reply. */
  leadThread: rule("changes to conversations", [120, hour]),
  upload: rule("uploads", [30, 30 * minute], [200, day]),
  /** Descriptions save themselves while they are written. */
  describeMedia: rule("changes to images", [60, minute]),
  /** Images and files that are looked at: a page of posts may show eighty. */
  mediaRequests: rule("images and files", [1500, minute]),
  /** Pages that nobody had linked to before; over the limit a post goes out all the same. */
  preview: rule("link previews", [20, hour]),
} satisfies Record<string, LimitRule>

export type LimitName = keyof typeof defaults

const Override = z
  .string()
  .regex(/^\d{1,9}\/\d{1,9}(,\d{1,9}\/\d{1,9})*$/, "must look like 10/60,100/3600 (points/seconds)")
  .refine((text) => text.split(/[/,]/).every((number) => Number(number) > 0), "must have no zero in it")

const envName = (name: string) => `LIMIT_${name.replace(/[A-Z]/g, (c) => `_${c}`).toUpperCase()}`

function readRule(name: LimitName, env: Record<string, string | undefined>): LimitRule {
  const text = env[envName(name)]
  if (text === undefined) return defaults[name]
  const parsed = Override.safeParse(text)
  if (!parsed.success) throw new Error(`${envName(name)} ${parsed.error.issues[0]?.message}`)
  const windows = text.split(",").map((part) => {
    const [points = 0, seconds = 0] = part.split("/").map(Number)
    return { points, seconds }
  })
  return { ...defaults[name], windows }
}

/**
 * How often each act may happen, per person unless it says otherwise. Every row can be overridden by
 * environment: `LIMIT_POST=10/60,100/3600`. Throws with the variable's name when an override is malformed.
 */
export function readLimits(env: Record<string, string | undefined>): Record<LimitName, LimitRule> {
  const names = Object.keys(defaults) as LimitName[]
  return Object.fromEntries(names.map((name) => [name, readRule(name, env)])) as Record<LimitName, LimitRule>
}

let current: Record<LimitName, LimitRule> | null = null

/** The limits of this process, as its environment was when they were first asked for. */
export function currentLimits(): Record<LimitName, LimitRule> {
  current ??= readLimits(process.env)
  return current
}

/** Tests set limits that are soon reached, named as in the environment; null gives its own back. */
export function setLimits(overrides: Record<string, string> | null): void {
  current = overrides && readLimits(overrides)
}

/** How many live streams one person may hold open. */
export const maxStreamsPerPerson = 5

/** An account younger than this posts under `newcomerPost` as well. */
export const newcomerHours = 24
