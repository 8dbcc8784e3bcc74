/** Chance that comes out the same on every machine: one stream a purpose, so that one more post shifts no other. */
export type Random = () => number

/** Numbers from 0 up to 1 that depend on the purpose alone. */
export function randomFor(purpose: string): Random {
  let state = 2_166_136_261
  for (const char of purpose) state = Math.imul(state ^ (char.codePointAt(0) ?? 0), 16_777_619) >>> 0
  return () => {
    state = (state + 0x9e37_79b9) >>> 0
    let mixed = Math.imul(state ^ (state >>> 16), 0x21f0_aaad)
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a_2d97)
    return ((mixed ^ (mixed >>> 15)) >>> 0) / 2 ** 32
  }
}

/** Up to `count` of the items, the weightier the likelier, in the order in which they were drawn. */
export function draw<T>(random: Random, items: readonly T[], count: number, weigh: (item: T) => number): T[] {
  return items
    .map((item) => ({ item, ticket: random() ** (1 / weigh(item)) }))
    .sort((a, b) => b.ticket - a.ticket)
    .slice(0, count)
    .map(({ item }) => item)
}
