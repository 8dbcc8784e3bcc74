import type { PendingPost } from "@/components/outgoing/pending-store"
import type { ReplyPolicy } from "@/lib/core/reply-policy"
import type { GroupRef } from "@/lib/groups/view"
import type { WaitingPost } from "@/lib/outgoing/view"
import type { PollDraft } from "@/lib/polls/input"
import { filledPoll } from "@/lib/polls/policy"
import type { CreatePostInput } from "@/lib/posts/input"
import type { PostView } from "@/lib/posts/view"
import type { Attached } from "./draft-store"

/** What stands in a box: the text, what hangs on it, what it is about, and the group it is for; without one the whole company. */
export type Written = {
  text: string
  media: readonly Attached[]
  poll?: PollDraft | null
  /** It asks for an answer. */
  question?: boolean
  replyPolicy?: ReplyPolicy
  /** What follows on it in a thread. */
  more?: readonly string[]
  replyTo?: PostView
  quoteOf?: PostView
  group?: GroupRef
}

/** What is sent: also who the box says will read it, for the server refuses it if that is not so any more. */
export function inputOf(written: Written): CreatePostInput {
  const { text: body, media, poll, question, replyPolicy = "everyone", replyTo, quoteOf, group } = written
  const said = { body, ...(media.length > 0 && { media: media.map(({ id }) => id) }) }
  if (replyTo) return { ...said, replyTo: replyTo.id, audience: replyTo.audience }
  const more = filledMore(written)
  const post = {
    ...{ ...said, ...(quoteOf && { quoteOf: quoteOf.id }), ...(poll && { poll: filledPoll(poll) }) },
    ...{ ...(question && { question }), ...(replyPolicy !== "everyone" && { replyPolicy }) },
    ...(more.length > 0 && { more }),
  }
  if (!group) return post
  return { ...post, group: group.slug, audience: group.visibility === "public" ? "company" : "group" }
}

/** Without the boxes that were left empty. */
const filledMore = ({ more = [] }: Pick<Written, "more">) => more.filter((text) => text.trim() !== "")

/** What was sent as its author sees it until it is out. */
export function pendingOf(
  {
    text: body,
    media,
    poll,
    question = false,
    replyPolicy = "everyone",
    more,
    replyTo,
    quoteOf,
    group,
  }: Written,
  waiting: WaitingPost,
): PendingPost {
  return {
    ...waiting,
    ...{
      body,
      media: [...media],
      poll: poll ? filledPoll(poll) : null,
      question,
      replyPolicy,
      more: replyTo ? [] : filledMore({ more }),
      scheduled: false,
      failure: null,
      about: { replyTo, quoteOf },
    },
    replyTo: replyTo ? { id: replyTo.id, handle: replyTo.author.handle } : null,
    quoteOf: quoteOf?.id ?? null,
    group: group ?? null,
  }
}
