import { z } from "zod"
import { sizes } from "@/lib/core/sizes"
import { isStorableText } from "@/lib/core/text/storable"
import { GroupSlug } from "@/lib/groups/input"
import { MediaIds } from "@/lib/media/input"
import { PollDraft } from "@/lib/polls/input"
import { CreatePostInput, FollowingPosts } from "@/lib/posts/input"

const DraftContext = z
  .string()
  .regex(
    /^(new|group-[a-z0-9][a-z0-9-]{1,39}|(reply|quote)-[1-9]\d{0,18})$/,
    "There is no such box to write in.",
  )

export const DraftInput = z.strictObject({ context: DraftContext })
export type DraftInput = z.infer<typeof DraftInput>

export const SaveDraftInput = z
  .strictObject({
    context: DraftContext,
    text: z
      .string()
      .max(sizes.postBytes * 2, "This text is too long to be kept on the server.")
      .refine(isStorableText, "The text holds characters that cannot be stored."),
    key: z.uuid("This draft has no valid key."),
    group: z.optional(GroupSlug),
    /** What is attached, in this order. */
    media: z.optional(MediaIds),
    poll: z.optional(PollDraft),
    question: CreatePostInput.shape.question,
    replyPolicy: CreatePostInput.shape.replyPolicy,
    /** The posts that follow on it in a thread, some of them still empty. */
    more: z.optional(
      FollowingPosts.refine(
        (more) => more.every(isStorableText),
        "The text holds characters that cannot be stored.",
      ),
    ),
    /** The version that this text was written on, 0 for none. */
    from: z.int().min(0).max(2_000_000_000),
  })
  .refine(
    ({ text, more = [] }) =>
      bytesOf(text) + more.reduce((sum, one) => sum + bytesOf(one), 0) <= sizes.draftBytes,
    "This thread is too long to be kept on the server.",
  )
  .refine(
    ({ text, media, poll, more }) =>
      text.trim() !== "" || media !== undefined || poll !== undefined || more !== undefined,
    "An empty draft is not kept.",
  )
const encoder = new TextEncoder()
const bytesOf = (text: string) => encoder.encode(text).length

export type SaveDraftInput = z.infer<typeof SaveDraftInput>
