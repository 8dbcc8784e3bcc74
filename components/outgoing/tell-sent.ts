import { newPosts, queuedPosts } from "@/components/composer/new-posts"
import { showToast } from "@/components/ui/toast-store"
import type { TimelineItem } from "@/lib/posts/view"

/** A post of the reader's is out: the lists that it belongs to show it. */
export function tellPosted(item: TimelineItem): void {
  newPosts.emit(item)
  showToast(item.post.replyTo ? "Reply posted." : "Posted.", {
    label: "View",
    href: `/posts/${item.post.id}`,
  })
}

/** A post of the reader's has come to a group that approves posts. */
export function tellQueued(): void {
  queuedPosts.emit()
  showToast("Waiting for approval. A moderator of the group will look at it.")
}
