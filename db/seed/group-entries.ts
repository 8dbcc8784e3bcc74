import { days, minutes } from "@/lib/core/clock"
import { fitDelay, instantOf } from "./calendar"
import { companyGroups } from "./company-groups"
import type { GroupSeed } from "./group-seed"
import type { Handle } from "./people"
import { randomFor } from "./random"
import { joinedAt, timeZoneOf } from "./roster"
import { lastInstant, type Written } from "./threads"

/** When each of a group's people became a member by their own act, its owner first. */
export type Entries = ReadonlyMap<Handle, number>

/** The members of all groups by address; without those whom a rule or the default brings. */
export function groupEntries(written: readonly Written[], today: number): ReadonlyMap<string, Entries> {
  return new Map(
    Object.entries(companyGroups).map(([slug, group]) => {
      const said = written.filter((post) => post.group === slug)
      const { owner, moderators = [], members } = group
      const others = [...moderators, ...members].map(
        (handle) => [handle, enteredAt(handle, { slug, group, said, today })] as const,
      )
      return [slug, new Map([[owner, foundedAt(group, today)], ...others])]
    }),
  )
}

export const foundedAt = ({ founded, owner }: GroupSeed, today: number) =>
  instantOf(founded, today, timeZoneOf(owner))

interface Place {
  slug: string
  group: GroupSeed
  said: readonly Written[]
  today: number
}

/** Most come in the first days, all some minutes before they first speak or are spoken of: time to be given a role. */
function enteredAt(handle: Handle, { slug, group, said, today }: Place): number {
  const open = Math.max(foundedAt(group, today), joinedAt(handle, today)) + minutes(10)
  const theirs = said.filter(({ by, body }) => by === handle || body.includes(`@${handle}`))
  const first = Math.min(lastInstant(today), ...theirs.map(({ at }) => at))
  const delay = minutes(5) + randomFor(`enters ${slug} ${handle}`)() ** 3 * days(4)
  return open + fitDelay(delay, Math.max(0, first - open - minutes(4)))
}
