import { z } from "zod"
import { maxPageSize } from "@/lib/core/cursor"
import { IdInput } from "@/lib/core/ids"
import { sizes } from "@/lib/core/sizes"
import { countCodePoints } from "@/lib/core/text/size"
import { isStorableText } from "@/lib/core/text/storable"
import { storedText } from "@/lib/core/text/stored-text"
import { pollMinutes, pollOptions } from "./policy"
import { resultTimes } from "./view"

/** One grapheme can be many code points. */
const maxCodePoints = 200

const Option = storedText(sizes.pollOption, "An option")
  .refine((text) => text !== "", "Write something into each option.")
  .refine((text) => !text.includes("\n"), "An option is one line.")
  .refine((text) => countCodePoints(text) <= maxCodePoints, "The option holds too many combined characters.")

const Minutes = z
  .int()
  .min(pollMinutes.min, "A poll is open for at least 5 minutes.")
  .max(pollMinutes.max, "A poll is open for at most 30 days.")

const rules = { multiple: z.boolean(), anonymous: z.boolean(), results: z.enum(resultTimes) }

/** A poll as it is written: it is open from the moment that its post is out. */
export const PollInput = z.strictObject({
  options: z
    .array(Option)
    .min(pollOptions.min, `A poll has at least ${pollOptions.min} options.`)
    .max(pollOptions.max, `A poll has at most ${pollOptions.max} options.`)
    .refine((options) => new Set(options).size === options.length, "Two options of the poll are the same."),
  minutes: Minutes,
  ...rules,
})
export type PollInput = z.infer<typeof PollInput>

/** A poll while it is written: nothing needs to be finished. */
export const PollDraft = z.strictObject({
  options: z
    .array(
      z
        .string()
        .max(sizes.pollOption * 8)
        .refine(isStorableText),
    )
    .max(pollOptions.max),
  minutes: Minutes,
  ...rules,
})
export type PollDraft = z.infer<typeof PollDraft>

/** A vote names all that is chosen, by its place on the ballot. */
export const VoteInput = z.strictObject({
  id: IdInput,
  choices: z
    .array(
      z
        .int()
        .min(0)
        .max(pollOptions.max - 1),
    )
    .min(1, "Choose an option first.")
    .max(pollOptions.max)
    .transform((choices) => [...new Set(choices)].toSorted((a, b) => a - b)),
})
export type VoteInput = z.infer<typeof VoteInput>

/** One page of those who chose an option; `cursor` is the id of the last person shown. */
export const VotersQuery = z.strictObject({
  option: z.coerce
    .number()
    .int()
    .min(0)
    .max(pollOptions.max - 1),
  cursor: z.string().max(64, "This page link is not valid.").optional(),
  limit: z.coerce.number().int().min(1).max(maxPageSize).optional(),
})
export type VotersQuery = z.infer<typeof VotersQuery>
