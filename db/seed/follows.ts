import { days } from "@/lib/core/clock"
import type { Act } from "./act"
import { closeness } from "./affinity"
import { fitDelay } from "./calendar"
import { type Handle, staff } from "./people"
import { randomFor } from "./random"
import { joinedAt } from "./roster"

/** Left for a visitor to discover: bo's suggestions come from other departments, and cy is one button away. */
const notYet = new Set(["bo cy", "bo lena", "bo tomas", "bo ines"])

const firstFollows: Partial<Record<Handle, readonly Handle[]>> = { nia: ["roland", "jonas", "frieda", "mo"] }

/** Who follows whom: colleagues first, then interests, managers and the well known across departments. */
export function followActs(today: number): Act[] {
  return staff.flatMap(({ handle: by }) =>
    staff.flatMap(({ handle: whom }) => {
      if (by === whom || !isFollowing(by, whom)) return []
      return [{ kind: "follow", by, whom, at: followedAt(by, whom, today) } as const]
    }),
  )
}

function isFollowing(by: Handle, whom: Handle): boolean {
  if (notYet.has(`${by} ${whom}`)) return false
  const first = firstFollows[by]
  if (first) return first.includes(whom)
  const chance = randomFor(`follow ${by} ${whom}`)()
  return chance < closeness(by, whom) * (whom === "nia" ? 0.4 : 1)
}

/** Most found one another in their first days, the others over the weeks. */
function followedAt(by: Handle, whom: Handle, today: number): number {
  const bothThere = Math.max(joinedAt(by, today), joinedAt(whom, today))
  const random = randomFor(`followed ${by} ${whom}`)
  const delay = random() < 0.7 ? random() * days(3) : random() * days(30)
  return bothThere + fitDelay(delay, today - bothThere)
}
