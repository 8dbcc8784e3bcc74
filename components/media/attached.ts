import type { Attached } from "@/components/composer/draft-store"
import { type Box, openDrafts } from "@/components/composer/open-drafts"
import { saveSoon } from "@/components/composer/save-drafts"

/** Changes what is attached in a box; it is kept in this browser at once, and on the server soon. */
export function changeAttached(box: Box, change: (media: readonly Attached[]) => Attached[]): void {
  const draft = openDrafts.get(box)
  openDrafts.replace(box, { ...draft, media: change(draft.media) })
  saveSoon(box)
}
