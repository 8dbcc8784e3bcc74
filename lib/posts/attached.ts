/** What can hang on a post, and the bit of each in `posts.attached`. */
const bits = { media: 1, poll: 2, preview: 4 } as const

export type AttachedKind = keyof typeof bits

/** Whether something of a kind hangs on a post; nothing does on a deleted one. */
export function hangs({ attached }: { attached: number | null }, kind: AttachedKind): boolean {
  return ((attached ?? 0) & bits[kind]) !== 0
}

/** The bits of these kinds together. */
export function attachedBits(kinds: readonly AttachedKind[]): number {
  return kinds.reduce((sum, kind) => sum | bits[kind], 0)
}
