import type { Act, ActKind } from "./act"
import { applause } from "./applause"
import { instantOf } from "./calendar"
import { followActs } from "./follows"
import { groupActs } from "./group-acts"
import { groupEntries } from "./group-entries"
import { companyLists } from "./lists"
import { joins, timeZoneOf } from "./roster"
import { allWritten, postActs } from "./threads"

const firstKinds: readonly ActKind[] = ["join", "follow", "group.found"]
const lastKinds: readonly ActKind[] = ["post", "like", "repost", "delete"]

/** All that happened until `today`, in the order of time. The same instant always gives the same story. */
export function chronicle(today: number): Act[] {
  const written = allWritten(today)
  const followed = followActs(today)
  const entries = groupEntries(written, today)
  const acts = [
    ...joins(today),
    ...followed,
    ...groupActs(entries, written, today),
    ...listActs(today),
    ...postActs(written),
    ...applause(written, { followActs: followed, entries, today }),
  ]
  return acts
    .map((act) => ({ ...act, at: Math.floor(act.at) }))
    .sort((a, b) => a.at - b.at || rank(a.kind) - rank(b.kind))
}

function listActs(today: number): Act[] {
  return companyLists.map((list) => {
    const { by, name, people } = list
    return { kind: "list", by, name, people, at: instantOf(list, today, timeZoneOf(by)) }
  })
}

// What happens to groups and lists in the same millisecond as a post comes between.
const rank = (kind: ActKind) => firstKinds.indexOf(kind) + 1 || 10 + lastKinds.indexOf(kind)
