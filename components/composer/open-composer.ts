import { createSignal } from "@/components/ui/signal"
import type { PostView } from "@/lib/posts/view"

/** Asks for a box to write in: for an answer to the post, or for a new post. */
export const composerWanted = createSignal<{ replyTo: PostView | null }>()

/** Goes to the box on the page if it is in sight, else opens one over the page. */
export function openComposer(replyTo: PostView | null): void {
  const box = document.querySelector<HTMLTextAreaElement>(`[data-composer="${contextOf(replyTo)}"] textarea`)
  if (box && isInSight(box)) box.focus()
  else composerWanted.emit({ replyTo })
}

/** What a draft belongs to: `new`, or the post that it answers. */
export function contextOf(replyTo: Pick<PostView, "id"> | null): string {
  return replyTo ? `reply-${replyTo.id}` : "new"
}

function isInSight(element: HTMLElement): boolean {
  const { top, bottom, height } = element.getBoundingClientRect()
  return height > 0 && top >= 0 && bottom <= window.innerHeight
}
