import { minutes, seconds } from "@/lib/core/clock"
import type { PollInput } from "@/lib/polls/input"
import type { Act, PostKey } from "./act"
import { fitDelay, instantOf } from "./calendar"
import { companyGroups, groupPostKey } from "./company-groups"
import type { Handle, Topic } from "./people"
import type { PictureName } from "./pictures"
import { randomFor } from "./random"
import { timeZoneOf } from "./roster"
import type { ScenePoll, ScenePost, SceneReply } from "./scene"
import { story } from "./story"
import { whenAwake } from "./waking-hours"

/** A post or reply of the story with its instant. */
export interface Written {
  key: PostKey
  by: Handle
  at: number
  body: string
  topics: readonly Topic[]
  replyTo?: PostKey
  /** The address of the group in which it is said. */
  group?: string
  likes?: number
  pictures?: readonly PictureName[]
  poll?: ScenePoll
  question?: true
  repostedBy: readonly Handle[]
  deletedAt?: number
}

/** The latest that the story knows of: it ends a moment before it is told. */
export const lastInstant = (today: number) => today - seconds(20)

/** Every post and reply of all scenes and groups, parents before their replies. */
export function allWritten(today: number): Written[] {
  return [
    ...Object.entries(story).flatMap(([scene, { topics, posts }]) =>
      posts.flatMap((post, index) => thread({ key: `${scene}/${index}`, topics, today }, post)),
    ),
    ...Object.entries(companyGroups).flatMap(([group, { topics, posts }]) =>
      posts.flatMap((post, index) => thread({ key: groupPostKey(group, index), group, topics, today }, post)),
    ),
  ]
}

export function postActs(written: readonly Written[]): Act[] {
  return written.flatMap(({ key, by, at, body, pictures, poll, question, replyTo, group, deletedAt }) => [
    {
      ...({ kind: "post", key, by, at, body } as const),
      ...(replyTo ? { replyTo } : group && { group }),
      ...(pictures && { pictures }),
      ...(poll && { poll: toPoll(poll) }),
      ...(question && { question }),
    },
    ...voteActs({ key, at, poll }),
    ...(question ? acceptActs({ key, by, written }) : []),
    ...(deletedAt ? [{ kind: "delete", key, by, at: deletedAt } as const] : []),
  ])
}

/** Open for a month from the day on which the story is told. */
const toPoll = ({ options, anonymous = false, multiple = false }: ScenePoll): PollInput => ({
  ...{ options, minutes: 30 * 24 * 60 },
  ...{ multiple, anonymous, results: "voted" },
})

function voteActs({ key, at, poll }: Pick<Written, "key" | "at" | "poll">): Act[] {
  return Object.entries(poll?.votes ?? {}).map(([by, choices], n) => ({
    ...{ kind: "vote", key, by: by as Handle, choices, at: at + seconds(5 * (n + 1)) },
  }))
}

/** Most questions find their answer: the first that was given. */
function acceptActs({
  key,
  by,
  written,
}: Pick<Written, "key" | "by"> & { written: readonly Written[] }): Act[] {
  const first = written.find(({ replyTo, deletedAt }) => replyTo === key && !deletedAt)
  if (!first || randomFor(`answered ${key}`)() > 0.7) return []
  return [{ kind: "accept", key: first.key, by, at: first.at + seconds(10) }]
}

interface Place {
  key: PostKey
  group?: string
  topics: readonly Topic[]
  today: number
}

function thread(place: Place, post: ScenePost): Written[] {
  const { by, body, likes, pictures, poll, repostedBy = [], replies = [] } = post
  const at = instantOf(post, place.today, timeZoneOf(by)) + jitter(place.key)
  const { key, group, topics } = place
  const top: Written = { key, group, by, at, body, topics, likes, pictures, poll, repostedBy }
  if (body.includes("#askus")) top.question = true
  return [top, ...replies.flatMap((reply, index) => answer(place, { parent: top, reply, index }))]
}

function answer(
  { group, topics, today }: Place,
  { parent, reply, index }: { parent: Written; reply: SceneReply; index: number },
): Written[] {
  const { by, body, likes, replies = [] } = reply
  const key = `${parent.key}/${index}`
  const at = answeredAt({ parent, reply, today }) + jitter(key) / 4
  const deletedAt = reply.deletedAfterMinutes && at + minutes(reply.deletedAfterMinutes)
  const place = { key, group, topics, today }
  const own: Written = {
    ...{ key, group, by, at, body, topics, replyTo: parent.key },
    ...{ likes, repostedBy: [], deletedAt },
  }
  return [own, ...replies.flatMap((next, at) => answer(place, { parent: own, reply: next, index: at }))]
}

function answeredAt({ parent, reply, today }: { parent: Written; reply: SceneReply; today: number }): number {
  const timeZone = timeZoneOf(reply.by)
  if (!("afterMinutes" in reply)) return instantOf(reply, today, timeZone)
  const at = parent.at + fitDelay(minutes(reply.afterMinutes), lastInstant(today) - parent.at)
  const awake = whenAwake(at, timeZone)
  return awake < lastInstant(today) ? awake : at
}

/** Nobody posts on the full minute. */
const jitter = (key: PostKey) => Math.floor(randomFor(`seconds ${key}`)() * seconds(18))
