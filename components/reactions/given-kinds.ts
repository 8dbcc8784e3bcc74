import { formerReaction, plainLike, type Reaction } from "@/lib/core/reactions"
import type { PostCounts } from "@/lib/posts/view"

/** What was given to a post, most often given first; in the order of the company's set where it is the same. */
export function givenKinds(
  { likes, kinds = {} }: PostCounts,
  reactions: readonly Reaction[],
): { reaction: Reaction; count: number }[] {
  const others = Object.entries(kinds)
  const plain = likes - others.reduce((sum, [, count]) => sum + count, 0)
  const place = (kind: string) => {
    const at = reactions.findIndex((reaction) => reaction.kind === kind)
    return at < 0 ? reactions.length : at
  }
  return [[plainLike, plain] as const, ...others]
    .filter(([, count]) => count > 0)
    .toSorted(([a, one], [b, other]) => other - one || place(a) - place(b))
    .map(([kind, count]) => ({ reaction: reactions[place(kind)] ?? formerReaction(kind), count }))
}
