import type { PostView } from "@/lib/posts/view"

/**
 * What a draft belongs to: the post that it answers, the group on whose page it was begun, or neither. What was typed
 * for a group never turns up in a box for somebody else.
 */
export function contextOf(replyTo: Pick<PostView, "id"> | null, group: { slug: string } | null): string {
  if (replyTo) return `reply-${replyTo.id}`
  return group ? `group-${group.slug}` : "new"
}
