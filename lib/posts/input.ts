import { z } from "zod"
import { IdInput } from "@/lib/core/ids"
import { sizes } from "@/lib/core/sizes"
import { GroupSlug } from "@/lib/groups/input"

/** Far above every limit of `checkBody`, which then says what is wrong: this only bounds the work of checking. */
const maxTypedLength = sizes.postBytes * 2

export const CreatePostInput = z
  .strictObject({
    body: z.string().max(maxTypedLength, `A post has at most ${sizes.postGraphemes} characters.`),
    /** The post that is answered; its audience is inherited. */
    replyTo: z.optional(IdInput),
    /** The group it is written in; without one it is for the whole company. */
    group: z.optional(GroupSlug),
    /** The post that it is written about. */
    quoteOf: z.optional(IdInput),
    /** Who would read it, as the writer was shown: it is refused when a group has become another since. */
    audience: z.optional(z.enum(["company", "group"])),
  })
  .refine(({ replyTo, group }) => !replyTo || !group, "A reply goes where the post is that it answers.")
  .refine(({ replyTo, quoteOf }) => !replyTo || !quoteOf, "A reply quotes nothing beside what it answers.")
export type CreatePostInput = z.infer<typeof CreatePostInput>

export const EditPostInput = z.strictObject({
  id: IdInput,
  body: z.string().max(maxTypedLength, `A post has at most ${sizes.postGraphemes} characters.`),
  /** The text that was changed, as it stood then: whoever changed it meanwhile is not overwritten. */
  from: z.string().max(maxTypedLength, "This is not the text of a post."),
})
export type EditPostInput = z.infer<typeof EditPostInput>

export const PostInput = z.strictObject({ id: IdInput })
export type PostInput = z.infer<typeof PostInput>
