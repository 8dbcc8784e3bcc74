import type { Act, ActKind } from "./act"
import { applause } from "./applause"
import { followActs } from "./follows"
import { joins } from "./roster"
import { allWritten, postActs } from "./threads"

const rank: Record<ActKind, number> = { join: 0, follow: 1, post: 2, like: 3, repost: 4, delete: 5 }

/** All that happened until `today`, in the order of time. The same instant always gives the same story. */
export function chronicle(today: number): Act[] {
  const written = allWritten(today)
  const followed = followActs(today)
  const acts = [...joins(today), ...followed, ...postActs(written), ...applause(written, followed, today)]
  return acts
    .map((act) => ({ ...act, at: Math.floor(act.at) }))
    .sort((a, b) => a.at - b.at || rank[a.kind] - rank[b.kind])
}
