import { goToBox, openComposer, openQuote } from "@/components/composer/open-composer"
import { showToast } from "@/components/ui/toast-store"
import { tryAction } from "@/components/ui/try-action"
import type { Result } from "@/lib/core/result"
import type { GroupRef } from "@/lib/groups/view"
import { takeBackAction } from "@/lib/outgoing/actions"
import type { OutgoingView } from "@/lib/outgoing/view"
import { type PendingPost, removePending } from "./pending-store"
import { putBack } from "./put-back"
import { readPendingAgain } from "./read-outgoing"

/** Takes back what was sent, as if it had never been: its text is in the box again, and its author with it. */
export async function undo(post: PendingPost, author: { handle: string; goTo: (href: string) => void }) {
  const outcome = await tryAction(() => letGo(post))
  if (!outcome.ok) {
    showToast(outcome.error.message)
    return readPendingAgain()
  }
  removePending(post.id)
  goOn(post, author.goTo, putBack(author.handle, post))
}

/** Takes a waiting post back; its text goes into the box that it came from, which stays closed. */
export async function cancelScheduled(post: OutgoingView, handle: string): Promise<Result<unknown>> {
  const result = await letGo(post)
  if (result.ok) putBack(handle, post)
  return result
}

// The key is the post's: an answer that was lost on its way is heard again.
const letGo = ({ id }: OutgoingView) => takeBackAction({ id }, { key: `take-back-${id}` })

function goOn(post: PendingPost, goTo: (href: string) => void, group: GroupRef | null): void {
  const { replyTo, quoteOf, about } = post
  if (about?.replyTo) openComposer(about.replyTo)
  else if (about?.quoteOf) openQuote(about.quoteOf)
  else if (replyTo) goTo(`/posts/${replyTo.id}`)
  else if (quoteOf) goTo("/drafts")
  else goToBox({ replyTo: null, group })
}
