import type { Mention } from "@/lib/core/text/entity"
import { isHandle } from "@/lib/core/text/handle"

// A sign stuck to a word, a number or another sign belongs to an address or a pun, not to a person.
const stuckBefore = /[\p{Script=Latin}\p{M}0-9_!@#$%&*＠＃]$/u
const stuckAfter = /^(?:[\p{Script=Latin}\p{M}@＠]|:\/\/)/u
const candidate = /[@＠]([a-z0-9_]+)/gi

/** Everything that reads like @handle, with the handle in lower case, whether or not somebody has it. */
export function findMentions(text: string): Mention[] {
  const found: Mention[] = []
  for (const { 0: whole, 1: name = "", index } of text.matchAll(candidate)) {
    const end = index + whole.length
    const handle = name.toLowerCase()
    if (!isHandle(handle)) continue
    if (stuckBefore.test(text.slice(Math.max(0, index - 2), index))) continue
    if (stuckAfter.test(text.slice(end, end + 3))) continue
    found.push({ kind: "mention", start: index, end, handle })
  }
  return found
}
