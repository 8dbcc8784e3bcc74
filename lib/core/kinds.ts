/** How often each reaction that is no plain like was given. */
export type Kinds = Record<string, number>

/** Both together; what nobody gives is left out, and null stands for nothing at all. */
export function addKinds(kinds: Kinds | null, more: Kinds | null): Kinds | null {
  if (!more) return kinds
  const sum = { ...kinds }
  for (const [kind, count] of Object.entries(more)) sum[kind] = (sum[kind] ?? 0) + count
  const given = Object.entries(sum).filter(([, count]) => count > 0)
  return given.length > 0 ? Object.fromEntries(given) : null
}
