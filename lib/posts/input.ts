import { z } from "zod"
import { maxPageSize } from "@/lib/core/cursor"
import { IdInput } from "@/lib/core/ids"
import { replyPolicies } from "@/lib/core/reply-policy"
import { sizes } from "@/lib/core/sizes"
import { GroupSlug } from "@/lib/groups/input"
import { MediaIds } from "@/lib/media/input"
import { PollInput } from "@/lib/polls/input"

/** Far above every limit of `checkBody`, which then says what is wrong: this only bounds the work of checking. */
const maxTypedLength = sizes.postBytes * 2

const ReactionKind = z.string().regex(/^[a-z][a-z-]{0,29}$/, "There is no such reaction.")

const Body = z.string().max(maxTypedLength, `A post has at most ${sizes.postGraphemes} characters.`)

/** The posts that follow on a first one, each the answer to the one before. */
export const FollowingPosts = z
  .array(Body)
  .max(sizes.threadPosts - 1, `A thread has at most ${sizes.threadPosts} posts.`)

export const CreatePostInput = z
  .strictObject({
    body: Body,
    /** The post that is answered; its audience is inherited. */
    replyTo: z.optional(IdInput),
    /** The group it is written in; without one it is for the whole company. */
    group: z.optional(GroupSlug),
    /** The post that it is written about. */
    quoteOf: z.optional(IdInput),
    /** Who would read it, as the writer was shown: it is refused when a group has become another since. */
    audience: z.optional(z.enum(["company", "group"])),
    /** Images or files that its writer has uploaded; with them it may be without text. */
    media: z.optional(MediaIds),
    /** A vote on what the text asks. */
    poll: z.optional(PollInput),
    /** It asks for an answer. */
    question: z.optional(z.boolean()),
    /** Who may answer in the thread that it begins, besides its author; without it whoever reads it. */
    replyPolicy: z.optional(z.enum(replyPolicies, "There is no such choice of who can reply.")),
    /** What follows on it: a thread, posted as a whole or not at all. */
    more: z.optional(FollowingPosts),
  })
  .refine(({ replyTo, group }) => !replyTo || !group, "A reply goes where the post is that it answers.")
  .refine(({ replyTo, quoteOf }) => !replyTo || !quoteOf, "A reply quotes nothing beside what it answers.")
  .refine(
    ({ replyTo, question, replyPolicy }) => !replyTo || !(question || replyPolicy),
    "Only the first post of a thread asks a question or says who can reply.",
  )
  .refine(({ replyTo, more }) => !replyTo || !more, "A thread begins with a post of its own.")
  .refine(
    ({ poll, replyTo, quoteOf, media }) => !poll || !(replyTo || quoteOf || media),
    "A poll is a post of its own, without pictures and without a quote.",
  )
export type CreatePostInput = z.infer<typeof CreatePostInput>

export const EditPostInput = z.strictObject({
  id: IdInput,
  body: z.string().max(maxTypedLength, `A post has at most ${sizes.postGraphemes} characters.`),
  /** The text that was changed, as it stood then: whoever changed it meanwhile is not overwritten. */
  from: z.string().max(maxTypedLength, "This is not the text of a post."),
})
export type EditPostInput = z.infer<typeof EditPostInput>

/** One page of those who reacted, in one way or in any; `cursor` is the id of the last person shown. */
export const ReactionsQuery = z.strictObject({
  kind: z.optional(ReactionKind),
  cursor: z.optional(z.string().max(64, "This page link is not valid.")),
  limit: z.optional(z.coerce.number().int().min(1).max(maxPageSize)),
})
export type ReactionsQuery = z.infer<typeof ReactionsQuery>

/** Whether the company has this kind is asked when somebody reacts: a set can change. */
export const ReactInput = z.strictObject({ id: IdInput, kind: ReactionKind })
export type ReactInput = z.infer<typeof ReactInput>

export const ReplyPolicyInput = z.strictObject({
  id: IdInput,
  replyPolicy: z.enum(replyPolicies, "There is no such choice of who can reply."),
})
export type ReplyPolicyInput = z.infer<typeof ReplyPolicyInput>

export const PostInput = z.strictObject({ id: IdInput })
export type PostInput = z.infer<typeof PostInput>
