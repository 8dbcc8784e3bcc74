import { createSignal } from "@/components/ui/signal"
import type { GroupRef } from "@/lib/groups/view"
import type { PostView } from "@/lib/posts/view"
import { currentPlace } from "./audience-place"
import { contextOf } from "./draft-context"

/** Asks for a box to write in: for an answer to the post, or for a new post, on a group's page for the group. */
export const composerWanted = createSignal<{ replyTo: PostView | null; group: GroupRef | null }>()

/** Goes to the box on the page if it is in sight, else opens one over the page. */
export function openComposer(replyTo: PostView | null): void {
  const group = currentPlace()
  const context = CSS.escape(contextOf(replyTo, group))
  const box = document.querySelector<HTMLTextAreaElement>(`[data-composer="${context}"] textarea`)
  if (box && isInSight(box)) box.focus()
  else composerWanted.emit({ replyTo, group })
}

function isInSight(element: HTMLElement): boolean {
  const { top, bottom, height } = element.getBoundingClientRect()
  return height > 0 && top >= 0 && bottom <= window.innerHeight
}
