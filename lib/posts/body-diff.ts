/** A stretch of text that two versions share, or that only the older or only the newer one has. */
export type DiffPart = { kind: "same" | "removed" | "added"; text: string }

/** Comparisons that one pair of texts may cost; a pair beyond it is shown as replaced from its first to its last change. */
const maxCells = 1_000_000

/**
 * What was removed from a text and what was added to it, word by word: the parts that are not added join to the old
 * text, those that are not removed to the new one.
 */
export function diffWords(before: string, after: string): DiffPart[] {
  const [old, now] = [wordsOf(before), wordsOf(after)]
  const head = countShared(old, now, (at) => [at, at])
  const limit = Math.min(old.length, now.length) - head
  const tail = Math.min(
    limit,
    countShared(old, now, (at) => [old.length - 1 - at, now.length - 1 - at]),
  )
  return joined([
    ...old.slice(0, head).map((text) => ({ kind: "same" as const, text })),
    ...diffMiddle(old.slice(head, old.length - tail), now.slice(head, now.length - tail)),
    ...old.slice(old.length - tail).map((text) => ({ kind: "same" as const, text })),
  ])
}

// Making one costs a hundred times what using it does.
const words = new Intl.Segmenter(undefined, { granularity: "word" })

const wordsOf = (text: string) => [...words.segment(text)].map(({ segment }) => segment)

function countShared(old: string[], now: string[], places: (at: number) => [number, number]): number {
  let count = 0
  for (; count < Math.min(old.length, now.length); count += 1) {
    const [a, b] = places(count)
    if (old[a] !== now[b]) break
  }
  return count
}

/** By the longest common subsequence; removed words come before those that stand in their place. */
function diffMiddle(old: string[], now: string[]): DiffPart[] {
  const removed = (text: string): DiffPart => ({ kind: "removed", text })
  const added = (text: string): DiffPart => ({ kind: "added", text })
  const width = now.length + 1
  if (old.length * now.length > maxCells) return [...old.map(removed), ...now.map(added)]
  // lengths[i * width + j]: how much the rest of the old text from i and the rest of the new one from j share.
  const lengths = new Uint16Array((old.length + 1) * width)
  const at = (i: number, j: number) => lengths[i * width + j] ?? 0
  for (let i = old.length - 1; i >= 0; i -= 1)
    for (let j = now.length - 1; j >= 0; j -= 1)
      lengths[i * width + j] = old[i] === now[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1))
  const parts: DiffPart[] = []
  let [i, j] = [0, 0]
  while (i < old.length || j < now.length) {
    const [word = "", other = ""] = [old[i], now[j]]
    if (i < old.length && j < now.length && word === other) {
      parts.push({ kind: "same", text: word })
      i += 1
      j += 1
    } else if (i < old.length && (j === now.length || at(i + 1, j) >= at(i, j + 1))) {
      parts.push(removed(word))
      i += 1
    } else {
      parts.push(added(other))
      j += 1
    }
  }
  return parts
}

/** Neighbours of one kind as one part. */
function joined(parts: readonly DiffPart[]): DiffPart[] {
  const result: DiffPart[] = []
  for (const { kind, text } of parts) {
    const last = result.at(-1)
    if (last?.kind === kind) last.text += text
    else result.push({ kind, text })
  }
  return result
}
