import { z } from "zod"
import { IdInput } from "@/lib/core/ids"
import { leastPart, pictureVariants, pictureWords } from "./policy"
import { pictureKinds } from "./view"

const Kind = z.enum(pictureKinds)
const Part = z.number(pictureWords.outside).min(0, pictureWords.outside).max(1, pictureWords.outside)

/** Sums of parts are rounded by every browser in its own way. */
const rounding = 1e-6

/** An image that the viewer has uploaded, and which part of it is seen; how high that is follows from the kind. */
export const SavePictureInput = z
  .strictObject({
    kind: Kind,
    mediaId: IdInput,
    x: Part,
    y: Part,
    width: Part.min(leastPart, pictureWords.outside),
  })
  .refine(({ x, width }) => x + width <= 1 + rounding, pictureWords.outside)
export type SavePictureInput = z.infer<typeof SavePictureInput>

export const RemovePictureInput = z.strictObject({ kind: Kind })
export type RemovePictureInput = z.infer<typeof RemovePictureInput>

export const ServedPictureInput = z.strictObject({
  id: IdInput,
  variant: z.enum(pictureVariants, "This address is not valid."),
})
export type ServedPictureInput = z.infer<typeof ServedPictureInput>
