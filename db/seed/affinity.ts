import type { Topic } from "./people"
import { type Handle, type PersonSeed, staff } from "./people"
import { personOf } from "./roster"

/** How likely somebody is to know of a colleague: 1 for those who work together, little for strangers. */
export function closeness(a: Handle, b: Handle): number {
  const [one, other] = [personOf.get(a), personOf.get(b)]
  if (!one || !other) return 0
  if (one.manager === b || other.manager === a) return 1
  const shared = one.interests.filter((topic) => other.interests.includes(topic)).length
  return (
    0.09 +
    (one.department === other.department ? 0.42 : 0) +
    (one.location === other.location ? 0.14 : 0) +
    0.06 * Math.min(shared, 3) +
    fame(other)
  )
}

/** How many of the topics somebody cares about. */
export function sharedTopics(handle: Handle, topics: readonly Topic[]): number {
  return personOf.get(handle)?.interests.filter((topic) => topics.includes(topic)).length ?? 0
}

const reports = (handle: string) => staff.filter((person) => person.manager === handle).length

/** Whom everybody knows: those who lead many, and those whose posts are passed around at lunch. */
function fame({ handle }: PersonSeed): number {
  return Math.min(0.35, 0.04 * reports(handle)) + (passedAround.has(handle) ? 0.15 : 0)
}

const passedAround = new Set(["henrike", "ada", "cy", "frieda", "mo", "catarina", "gustavo", "sam"])
