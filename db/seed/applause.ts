import { hours, minutes } from "@/lib/core/clock"
import type { Act } from "./act"
import { sharedTopics } from "./affinity"
import { fitDelay } from "./calendar"
import { companyGroups } from "./company-groups"
import type { Entries } from "./group-entries"
import { type Handle, staff } from "./people"
import { draw, type Random, randomFor } from "./random"
import { joinedAt, personOf } from "./roster"
import { lastInstant, type Written } from "./threads"

interface Audience {
  today: number
  arrivals: readonly { handle: Handle; at: number }[]
  /** "follower followee" pairs. */
  following: ReadonlySet<string>
  entries: ReadonlyMap<string, Entries>
}

interface Circumstances {
  followActs: readonly Act[]
  entries: ReadonlyMap<string, Entries>
  today: number
}

/** Likes and reposts of everything written, given who follows whom and who belongs to which group. */
export function applause(written: readonly Written[], { followActs, entries, today }: Circumstances): Act[] {
  const following = new Set(followActs.map((act) => (act.kind === "follow" ? `${act.by} ${act.whom}` : "")))
  const arrivals = staff.map(({ handle }) => ({ handle, at: joinedAt(handle, today) }))
  return written.flatMap((post) => [
    ...likes(post, { today, arrivals, following, entries }),
    ...post.repostedBy.map((by) => react("repost", by, post, today)),
  ])
}

function likes(post: Written, audience: Audience): Act[] {
  const random = randomFor(`likes ${post.key}`)
  const could = readers(post, audience).filter((handle) => handle !== post.by)
  const count = post.likes ?? Math.min(usualCount(post, random), Math.ceil(could.length / 2))
  const likers = draw(random, could, count, (handle) => warmth(handle, post, audience))
  return likers.map((by) => react("like", by, post, audience.today))
}

/** Everybody who was there before the post; of a group that is not public, its members. */
function readers({ at: written, group }: Written, { arrivals, entries }: Audience): Handle[] {
  const members = group && companyGroups[group]?.visibility !== "public" ? entries.get(group) : undefined
  const there = members ? [...members].map(([handle, at]) => ({ handle, at })) : arrivals
  return there.filter(({ at }) => at < written).map(({ handle }) => handle)
}

/** Some people like what they read, and some like it in silence. */
const generosity = new Map(
  staff.map(({ handle }) => [handle, 0.3 + randomFor(`generosity ${handle}`)() * 1.4]),
)

/** Many posts get a few likes and a few get many. */
function usualCount({ replyTo }: Written, random: Random): number {
  const luck = random() ** 2
  return replyTo ? Math.floor(luck * 7) : 4 + Math.floor(luck * 14)
}

function warmth(handle: Handle, { by, topics }: Written, { following }: Audience): number {
  const isColleague = personOf.get(handle)?.department === personOf.get(by)?.department
  return (
    (generosity.get(handle) ?? 1) *
    (0.5 + (isColleague ? 1 : 0) + sharedTopics(handle, topics) + (following.has(`${handle} ${by}`) ? 2 : 0))
  )
}

/** Most react within the hour, some when they read up the next day. */
function react(kind: "like" | "repost", by: Handle, { key, at, deletedAt }: Written, today: number): Act {
  const delay = minutes(1) + randomFor(`${kind} ${by} ${key}`)() ** 4 * hours(30)
  const room = Math.max(0, (deletedAt ?? lastInstant(today)) - at)
  return { kind, by, key, at: at + fitDelay(delay, room) }
}
