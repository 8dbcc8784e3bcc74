/** When the results of a poll are shown: to whoever has voted, or to nobody before it is closed. */
export const resultTimes = ["voted", "closed"] as const
export type ResultTime = (typeof resultTimes)[number]

/** A poll as one viewer may see it. */
export type PollView = {
  /** In the order of the ballot. */
  options: string[]
  /** How many chose each option; null where the viewer may not see it, or not yet. */
  counts: number[] | null
  /** How many people voted. */
  voters: number
  /** ISO instant. */
  closesAt: string
  closed: boolean
  multiple: boolean
  anonymous: boolean
  results: ResultTime
  /** The viewer has voted. */
  voted: boolean
  /** What they chose, by its place; empty in an anonymous poll, where nobody can know. */
  choices: number[]
}
