import { minutes } from "@/lib/core/clock"
import { instantOf } from "./calendar"
import { companyGroups, groupPostKey } from "./company-groups"
import type { GroupAct } from "./group-act"
import { type Entries, foundedAt } from "./group-entries"
import type { GroupSeed } from "./group-seed"
import { timeZoneOf } from "./roster"
import type { Written } from "./threads"

/** Who may choose the groups that newcomers find themselves in. */
const admin = "ada"

interface Told {
  slug: string
  group: GroupSeed
  entries: Entries
  written: readonly Written[]
  today: number
}

/** All that is done to the groups, given when their members enter and what is said in them. */
export function groupActs(
  allEntries: ReadonlyMap<string, Entries>,
  written: readonly Written[],
  today: number,
): GroupAct[] {
  return Object.entries(companyGroups).flatMap(([slug, group]) => {
    const told: Told = { slug, group, entries: allEntries.get(slug) ?? new Map(), written, today }
    return [...founding(told), ...arrivals(told), ...pins(told), ...moments(told)]
  })
}

function founding({ slug, group, today }: Told): GroupAct[] {
  const at = foundedAt(group, today)
  const found: GroupAct = { kind: "group.found", slug, by: group.owner, at }
  if (!group.isDefault) return [found]
  return [found, { kind: "group.default", slug, by: admin, at: at + minutes(8) }]
}

function arrivals({ slug, group, entries }: Told): GroupAct[] {
  const { owner, visibility, moderators = [], mutedBy = [] } = group
  return [...entries].flatMap(([by, at]): GroupAct[] => {
    if (by === owner) return []
    const invited = { kind: "group.invite", slug, by: owner, whom: by, at: at - minutes(4) } as const
    const promoted = { kind: "group.promote", slug, by: owner, whom: by, at: at + minutes(2) } as const
    return [
      ...(visibility === "public" ? [] : [invited]),
      { kind: "group.join", slug, by, at },
      ...(moderators.includes(by) ? [promoted] : []),
      ...(mutedBy.includes(by) ? [{ kind: "group.mute", slug, by, at: at + minutes(3) } as const] : []),
    ]
  })
}

function pins({ slug, group, written }: Told): GroupAct[] {
  return group.posts.flatMap(({ isPinned }, index): GroupAct[] => {
    const key = groupPostKey(slug, index)
    const post = isPinned && written.find((candidate) => candidate.key === key)
    return post ? [{ kind: "group.pin", slug, key, by: group.owner, at: post.at + minutes(2) }] : []
  })
}

function moments({ slug, group, today }: Told): GroupAct[] {
  const { owner, waiting = [], requests = [], invitations = [], archived } = group
  return [
    ...waiting.map((post): GroupAct => {
      return { kind: "group.submit", slug, by: post.by, body: post.body, at: when(post, post.by, today) }
    }),
    ...requests.map((request): GroupAct => {
      const { by, note } = request
      return { kind: "group.request", slug, by, note, at: when(request, by, today) }
    }),
    ...invitations.map((invitation): GroupAct => {
      const { by, whom } = invitation
      return { kind: "group.invite", slug, by, whom, at: when(invitation, by, today) }
    }),
    ...(archived
      ? [{ kind: "group.archive", slug, by: owner, at: when(archived, owner, today) } as const]
      : []),
  ]
}

const when = (moment: Parameters<typeof instantOf>[0], by: Parameters<typeof timeZoneOf>[0], today: number) =>
  instantOf(moment, today, timeZoneOf(by))
