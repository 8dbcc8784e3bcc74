import { createSignal } from "@/components/ui/signal"
import type { GroupRef } from "@/lib/groups/view"
import type { PostView } from "@/lib/posts/view"
import { currentPlace } from "./audience-place"
import { contextOf } from "./draft-context"

/** A box to write in: for an answer to the post, or for a new post, for the group if there is one, and about another. */
export type WantedBox = { replyTo: PostView | null; group: GroupRef | null; quoteOf?: PostView }

export const composerWanted = createSignal<WantedBox>()

/** Goes to the box for an answer or a new post, which is for the group on whose page one is. */
export function openComposer(replyTo: PostView | null): void {
  goToBox({ replyTo, group: currentPlace() })
}

/** Goes to the box for a post about another. */
export function openQuote(quoteOf: PostView): void {
  goToBox({ replyTo: null, group: null, quoteOf })
}

/** Goes to the box on the page if it is in sight, else opens one over the page. */
export function goToBox(wanted: WantedBox): void {
  const context = CSS.escape(contextOf(wanted.replyTo, wanted.group, wanted.quoteOf))
  const box = document.querySelector<HTMLTextAreaElement>(`[data-composer="${context}"] textarea`)
  if (box && isInSight(box)) box.focus()
  else composerWanted.emit(wanted)
}

function isInSight(element: HTMLElement): boolean {
  const { top, bottom, height } = element.getBoundingClientRect()
  return height > 0 && top >= 0 && bottom <= window.innerHeight
}
