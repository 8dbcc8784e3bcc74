import { currentPlace } from "@/components/composer/audience-place"
import { audienceChoices } from "@/components/composer/audience-store"
import { addToDraft } from "@/components/composer/use-draft"
import type { GroupRef } from "@/lib/groups/view"
import type { OutgoingView } from "@/lib/outgoing/view"

/** Stands for a group that is not there any more: nobody is offered it, so its writer has to choose who reads the text. */
const nobodys = "a-group-that-is-not-there-any-more"

/**
 * Puts what was taken back into the box that it came from, for whom it was; gives the group on whose page that box
 * stands.
 */
export function putBack(handle: string, post: OutgoingView): GroupRef | null {
  const { body: text, media, poll, question, replyPolicy, more, replyTo, quoteOf, group } = post
  const slug = group === "gone" ? nobodys : (group?.slug ?? "")
  const place = currentPlace()
  const here = !replyTo && !quoteOf && place?.slug === slug ? place : null
  const context = contextOf({ replyTo, quoteOf, here })
  if (!replyTo) audienceChoices.set(context, slug)
  addToDraft({ handle, context, text, media, poll, question, replyPolicy, more })
  return here
}

type Box = Pick<OutgoingView, "replyTo" | "quoteOf"> & { here: GroupRef | null }

function contextOf({ replyTo, quoteOf, here }: Box): string {
  if (replyTo) return `reply-${replyTo.id}`
  if (quoteOf) return `quote-${quoteOf}`
  return here ? `group-${here.slug}` : "new"
}
