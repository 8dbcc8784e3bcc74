import type { PollDraft } from "@/lib/polls/input"

const hour = 60
const day = 24 * hour

/** How long a poll may be open, to choose from; minutes. */
export const durations: readonly { minutes: number; label: string }[] = [
  { minutes: 5, label: "5 minutes" },
  { minutes: hour, label: "1 hour" },
  { minutes: 6 * hour, label: "6 hours" },
  { minutes: day, label: "1 day" },
  { minutes: 3 * day, label: "3 days" },
  { minutes: 7 * day, label: "1 week" },
  { minutes: 14 * day, label: "2 weeks" },
  { minutes: 30 * day, label: "30 days" },
]

const begun = new WeakSet<PollDraft>()

/** A poll as it begins. */
export function beginPoll(): PollDraft {
  const rules = { multiple: false, anonymous: false, results: "voted" } as const
  const poll = { options: ["", ""], minutes: day, ...rules }
  begun.add(poll)
  return poll
}

/** Whether somebody has just asked for this poll and has not seen it yet; true once. */
export const isJustBegun = (poll: PollDraft): boolean => begun.delete(poll)
