import type { PostView } from "@/lib/posts/view"

type Named = Pick<PostView, "id"> | null

/**
 * What a draft belongs to: the post that it answers or quotes, the group on whose page it was begun, or neither. What was typed
 * for a group never turns up in a box for somebody else.
 */
export function contextOf(replyTo: Named, group: { slug: string } | null, quoteOf: Named = null): string {
  if (replyTo) return `reply-${replyTo.id}`
  if (quoteOf) return `quote-${quoteOf.id}`
  return group ? `group-${group.slug}` : "new"
}
