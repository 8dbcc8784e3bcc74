import { z } from "zod"
import { maxPageSize } from "@/lib/core/cursor"
import { IdInput } from "@/lib/core/ids"
import { sizes } from "@/lib/core/sizes"
import { isStorableText } from "@/lib/core/text/storable"
import { asStored, storedText } from "@/lib/core/text/stored-text"
import { PersonInput } from "@/lib/people/input"
import { groupRoles, groupVisibilities } from "./view"

/** Words that are pages of their own below /groups. */
const reservedSlugs = new Set(["new", "mine", "all", "requests", "invitations", "settings", "api"])

/** The address of a group that exists already. */
export const GroupSlug = z
  .string()
  .max(sizes.groupSlugMax, "This address is not valid.")
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "This address is not valid.")

/** An address that a new group may have. */
const NewSlug = z
  .string()
  .trim()
  .toLowerCase()
  .min(sizes.groupSlugMin, `An address has at least ${sizes.groupSlugMin} characters.`)
  .max(sizes.groupSlugMax, `An address has at most ${sizes.groupSlugMax} characters.`)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "Use a-z, 0-9 and single hyphens between them.")
  .refine((slug) => !reservedSlugs.has(slug), "This address is not available.")

/** One grapheme can be many code units, and the longest name has to fit into the link to the next page. */
const maxNameUnits = 200

const Name = storedText(sizes.groupName, "A name")
  .refine((name) => name !== "", "Give the group a name.")
  .refine((name) => name.length <= maxNameUnits, "The name holds too many combined characters.")
const Hue = z.number().int().min(0).max(11)
const details = {
  name: Name,
  description: storedText(sizes.groupDescription, "A description"),
  rules: storedText(sizes.groupRules, "The rules"),
  hue: Hue,
}

export const CreateGroupInput = z.strictObject({
  ...{ slug: NewSlug, name: Name, visibility: z.enum(groupVisibilities) },
  description: details.description.default(""),
})
export type CreateGroupInput = z.infer<typeof CreateGroupInput>

/** What stood in a form: it is compared with what is stored, and never written. */
const Shown = z
  .string()
  .max(sizes.groupRules * 8)
  .transform(asStored)

/** What is not named stays as it is. */
export const UpdateGroupInput = z.strictObject({
  slug: GroupSlug,
  ...z.strictObject({ ...details, approvesPosts: z.boolean(), membersMayLeave: z.boolean() }).partial().shape,
  /** What the writer was shown of the same; where it is not so any more, their change is refused. */
  shown: z
    .strictObject({ name: Shown, description: Shown, rules: Shown })
    .extend({ hue: z.number(), approvesPosts: z.boolean(), membersMayLeave: z.boolean() })
    .partial()
    .optional(),
})
export type UpdateGroupInput = z.infer<typeof UpdateGroupInput>

export const GroupInput = z.strictObject({ slug: GroupSlug })
export type GroupInput = z.infer<typeof GroupInput>

export const GroupVisibilityInput = z.strictObject({
  ...{ slug: GroupSlug, visibility: z.enum(groupVisibilities) },
  /** What the writer was shown: what a change does depends on it, so from another it is refused. */
  shown: z.enum(groupVisibilities).optional(),
})
export type GroupVisibilityInput = z.infer<typeof GroupVisibilityInput>

export const GroupRequestInput = z.strictObject({
  slug: GroupSlug,
  note: storedText(sizes.groupNote, "A note").default(""),
})
export type GroupRequestInput = z.infer<typeof GroupRequestInput>

/** An act of a group's leaders on one person. */
export const GroupPersonInput = z.strictObject({ slug: GroupSlug, handle: PersonInput.shape.handle })
export type GroupPersonInput = z.infer<typeof GroupPersonInput>

export const GroupRoleInput = z.strictObject({ ...GroupPersonInput.shape, role: z.enum(groupRoles) })
export type GroupRoleInput = z.infer<typeof GroupRoleInput>

export const GroupPostInput = z.strictObject({ slug: GroupSlug, id: IdInput })
export type GroupPostInput = z.infer<typeof GroupPostInput>

const Attribute = z
  .string()
  .trim()
  .min(1)
  .max(200)
  .refine(isStorableText, "This value is not valid.")
  .nullable()

const Rule = z.strictObject({ department: Attribute, location: Attribute })

/** Both null takes the rule away. */
export const MembershipRuleInput = z.strictObject({
  ...{ slug: GroupSlug, ...Rule.shape },
  /** The rule that the writer was shown; where it is another by now, theirs is refused. */
  shown: Rule.optional(),
})
export type MembershipRuleInput = z.infer<typeof MembershipRuleInput>

/** For the company's admins. */
export const DefaultGroupInput = z.strictObject({ slug: GroupSlug, isDefault: z.boolean() })
export type DefaultGroupInput = z.infer<typeof DefaultGroupInput>

const page = {
  cursor: z.string().max(1000, "This page link is not valid.").optional(),
  limit: z.coerce.number().int().min(1).max(maxPageSize).optional(),
}

export const groupScopes = ["mine", "all", "department"] as const

export const GroupsQuery = z.strictObject({
  q: z.string().max(sizes.searchText, "The search is too long.").optional(),
  scope: z.enum(groupScopes).default("all"),
  ...page,
})
export type GroupsQuery = Partial<z.output<typeof GroupsQuery>>

export const MembersQuery = z.strictObject({
  q: z.string().max(sizes.searchText, "The search is too long.").optional(),
  ...page,
})
export type MembersQuery = z.infer<typeof MembersQuery>
