/** The id of the person of this number. */
export const personId = (n: string) => `((${n})::bigint + 1000)`

/** The id of the group of this number. */
export const groupId = (n: string) => `((${n})::bigint + 900000000)`

/** The id of the page elsewhere of this number. */
export const pageId = (n: string) => `((${n})::bigint + 800000000)`

/** The share of a year at which row i of n was written, as a snowflake of that instant. */
export const snowflake = (i: string, n: number) =>
  `(((1735689600000 - 1577836800000 + (${i})::bigint * (31536000000 / ${n})) << 22) | ((${i}) % 4096))`
