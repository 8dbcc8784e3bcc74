import { sizes } from "@/lib/core/sizes"
import { countGraphemes } from "@/lib/core/text/graphemes"
import type { PollDraft, PollInput } from "./input"
import type { PollView } from "./view"

/** Fewer votes than this would tell who chose what, so an anonymous poll shows no results before. */
export const minAnonymousVoters = 3

/** How long a poll may be open, in minutes: 5 minutes to 30 days. */
export const pollMinutes = { min: 5, max: 30 * 24 * 60 } as const

export const pollOptions = { min: 2, max: 4 } as const

/** The poll as it is sent: without the options that were left empty. */
export function filledPoll({ options, ...rules }: PollDraft): PollInput {
  return { options: options.map((text) => text.trim()).filter((text) => text !== ""), ...rules }
}

/** What is wrong with a poll that is being written, in words; null where it can be posted. */
export function whyNotPoll(poll: PollDraft): string | null {
  const { options } = filledPoll(poll)
  if (options.some((text) => countGraphemes(text) > sizes.pollOption))
    return `An option has at most ${sizes.pollOption} characters.`
  if (options.length < pollOptions.min) return "A poll needs two options."
  if (new Set(options).size < options.length) return "Two options of the poll are the same."
  return null
}

/** Whether the viewer can vote, or vote otherwise than they did: the tables of an anonymous poll know no vote to change. */
export function canVote({ closed, voted, anonymous }: Pick<PollView, "closed" | "voted" | "anonymous">) {
  return !closed && !(voted && anonymous)
}

/** Why no results are shown to the viewer, in words; null where they are. */
export function whyNoResults(poll: PollView): string | null {
  if (poll.counts !== null) return null
  const isTooSmall = poll.anonymous && poll.voters < minAnonymousVoters
  if (poll.closed && isTooSmall)
    return "Fewer than three people voted, so nobody sees how: the poll was anonymous."
  if (poll.results === "closed" && !poll.closed) return "Results are shown when the poll has closed."
  if (!poll.voted && !poll.closed) return "Results are shown to whoever has voted."
  return isTooSmall ? "Results are shown once three people have voted: the poll is anonymous." : null
}

/**
 * The parts in whole percent. Where each voter has one choice they add up to 100, those with the largest remainders
 * rounded up (Hamilton's method); else each is the share of voters who chose it.
 */
export function percentages(counts: readonly number[], { voters, multiple }: PollShape): number[] {
  if (voters === 0) return counts.map(() => 0)
  const exact = counts.map((count) => (count * 100) / voters)
  if (multiple) return exact.map(Math.round)
  const whole = exact.map(Math.floor)
  const missing = 100 - whole.reduce((sum, part) => sum + part, 0)
  const raised = exact
    .map((part, n) => ({ n, rest: part % 1 }))
    .filter(({ rest }) => rest > 0)
    .toSorted((a, b) => b.rest - a.rest || a.n - b.n)
    .slice(0, missing)
    .map(({ n }) => n)
  return whole.map((part, n) => part + Number(raised.includes(n)))
}

type PollShape = Pick<PollView, "voters" | "multiple">
