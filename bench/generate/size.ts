/** A data set's size. S is what a small company has after a year; M is a large company's. */
export type DataSet = {
  name: "S" | "M"
  people: number
  posts: number
  followsPerPerson: number
  likesPerPost: number
  /** The last people by number: they posted in the first tenth of the year and never again. */
  inactivePeople: number
  /** How many of the inactive the worst-case reader follows. */
  worstCaseFollowees: number
  groups: number
}

export const dataSets = {
  S: {
    name: "S",
    people: 1000,
    posts: 100_000,
    followsPerPerson: 80,
    likesPerPost: 5,
    inactivePeople: 200,
    worstCaseFollowees: 180,
    groups: 60,
  },
  M: {
    name: "M",
    people: 20_000,
    posts: 2_000_000,
    followsPerPerson: 120,
    likesPerPost: 2,
    inactivePeople: 900,
    worstCaseFollowees: 600,
    groups: 200,
  },
} satisfies Record<string, DataSet>
