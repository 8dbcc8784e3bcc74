import { z } from "zod"
import { IdInput } from "@/lib/core/ids"
import { normaliseText } from "@/lib/core/text/normalise"
import { countCodePoints } from "@/lib/core/text/size"
import { isStorableText } from "@/lib/core/text/storable"
import { mediaLimits, mediaWords } from "./policy"

/** What hangs on a post, in this order. */
export const MediaIds = z
  .array(IdInput)
  .min(1)
  .max(mediaLimits.perPost, mediaWords.tooMany)
  .refine((ids) => new Set(ids).size === ids.length, "The same file is attached twice.")

const Percent = z.int().min(0).max(100)

/** All of it at once, as the box has it. */
export const DescribeMediaInput = z.strictObject({
  id: IdInput,
  alt: z
    .string()
    .max(mediaLimits.altCodePoints * 4)
    .transform(normaliseText)
    .refine(isStorableText, "The description holds characters that cannot be stored.")
    .refine(
      (text) => countCodePoints(text) <= mediaLimits.altCodePoints,
      `A description has at most ${mediaLimits.altCodePoints} characters.`,
    ),
  focusX: Percent,
  focusY: Percent,
})
export type DescribeMediaInput = z.infer<typeof DescribeMediaInput>

/** `ids=1,2,3`, as an address says it. */
export const OwnMediaInput = z.strictObject({
  ids: z
    .string()
    .max(200)
    .transform((text) => text.split(","))
    .pipe(z.array(IdInput).max(mediaLimits.perPost * 2)),
})
export type OwnMediaInput = z.infer<typeof OwnMediaInput>

export const ServedMediaInput = z.strictObject({
  id: IdInput,
  /** An image by the width of the box that it was made for, or a file. */
  variant: z.string().regex(/^(400|800|1600|file)$/, "This address is not valid."),
})
export type ServedMediaInput = z.infer<typeof ServedMediaInput>

/** What an upload says of itself besides its bytes. */
export const UploadHeaders = z.object({
  /** `x-file-name`, percent-encoded: a header cannot hold every letter. */
  name: z.string().max(16_000, "The name of this file is too long."),
  /** `idempotency-key`: the same upload sent again is the same image. */
  key: z.string().regex(/^[\w-]{8,128}$/, "This upload has no valid key."),
})
