import type { Moment } from "./calendar"
import type { Handle } from "./people"

export type ListSeed = Moment & { by: Handle; name: string; people: readonly Handle[] }

/** The lists that people of the demo company keep for themselves. */
export const companyLists: readonly ListSeed[] = [
  {
    ...{ by: "bo", name: "Checkout", day: 14, at: "08:50" },
    people: ["arjun", "meera", "rohan", "chiara", "aoife", "kenji", "yara", "tanvi"],
  },
  {
    ...{ by: "bo", name: "Knows Postgres", day: 11, at: "17:10" },
    people: ["cy", "pavel", "sneha", "ivana", "viktor"],
  },
]
