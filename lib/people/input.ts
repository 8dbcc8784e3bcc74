import { z } from "zod"
import { maxPageSize } from "@/lib/core/cursor"
import { sizes } from "@/lib/core/sizes"
import { normaliseHandle } from "@/lib/core/text/handle"
import { isStorableText } from "@/lib/core/text/storable"

/** A handle from outside in any compatible spelling; its one spelling inside. */
const Handle = z
  .string()
  .max(64, "This handle is not valid.")
  .transform((text, context) => {
    const handle = normaliseHandle(text)
    if (handle !== null) return handle
    context.addIssue({ code: "custom", message: "This handle is not valid." })
    return z.NEVER
  })

export const PersonInput = z.strictObject({ handle: Handle })
export type PersonInput = z.infer<typeof PersonInput>

/** The person's own fields; what the company says about them is not theirs to change. Checked by `checkOwnProfile`. */
export const OwnProfileInput = z.strictObject({
  bio: z.string().max(sizes.bio * 8, "The bio is too long."),
  links: z
    .array(z.strictObject({ label: z.string().max(200), url: z.string().max(sizes.urlBytes) }))
    .max(sizes.profileLinks, `A profile has at most ${sizes.profileLinks} links.`),
  timeZone: z.string().max(64).nullable(),
})
export type OwnProfileInput = z.infer<typeof OwnProfileInput>

const Limit = z.coerce.number().int().min(1).max(maxPageSize)

export const DirectoryInput = z.strictObject({
  q: z.string().max(sizes.searchText, "The search is too long.").optional(),
  department: z.string().max(200).refine(isStorableText, "This department is not valid.").optional(),
  cursor: z.string().max(1000).optional(),
  limit: Limit.optional(),
})
export type DirectoryInput = z.infer<typeof DirectoryInput>

export const MentionInput = z.strictObject({ q: z.string().max(sizes.searchText).default("") })
