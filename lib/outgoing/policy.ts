import { days, minutes } from "@/lib/core/clock"

const leastMs = minutes(1)
const mostMs = days(366)

/** How many posts somebody may have waiting for their time. */
export const maxScheduled = 50

/** How long one may choose to be able to take a post back, in seconds. */
export const undoChoices = [0, 5, 10, 20, 30] as const

/** Why a post cannot be scheduled for this instant, in words; null if it can: a minute to a year ahead. */
export function whyNotThen(publishAt: Date, now: Date): string | null {
  const aheadMs = publishAt.getTime() - now.getTime()
  if (Number.isNaN(aheadMs)) return "Choose a day and a time."
  if (aheadMs < leastMs) return "Choose a time at least a minute from now."
  return aheadMs > mostMs ? "Choose a time within a year." : null
}
