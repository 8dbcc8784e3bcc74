const plain = new Intl.NumberFormat("en-GB")
const compact = new Intl.NumberFormat("en-GB", { notation: "compact", maximumFractionDigits: 1 })

/** A number that has little room: 9,999 in full, then 12.3k. */
export function shortCount(count: number): string {
  return count < 10_000 ? plain.format(count) : compact.format(count)
}

/** "1 reply", "2 replies", "12,000 replies". */
export function counted(count: number, one: string, many: string): string {
  return `${plain.format(count)} ${count === 1 ? one : many}`
}
