import { z } from "zod"
import { isBlank } from "./blank"
import { countGraphemes } from "./graphemes"
import { normaliseText } from "./normalise"
import { isStorableText } from "./storable"

/** How typed text is stored: as nothing if nothing of it can be seen. */
export const asStored = (typed: string): string => (isBlank(typed) ? "" : normaliseText(typed))

/**
 * Text as it is stored, at most `max` graphemes of it, empty if nothing of it can be seen; a grapheme may hold a few code
 * points, not any number. `what` begins the sentence that refuses it: "A name".
 */
export const storedText = (max: number, what: string) =>
  z
    .string()
    .max(max * 8, `${what} has at most ${max} characters.`)
    .transform(asStored)
    .refine((value) => countGraphemes(value) <= max, `${what} has at most ${max} characters.`)
    .refine(isStorableText, `${what} holds characters that cannot be stored.`)
