// Marks without a base, fillers (U+3164 and its kin are default-ignorable) and the empty Braille cell leave
// nothing on the screen. Unassigned code points are left alone: they may be an emoji newer than this runtime.
const visible = /[^\s\p{Cc}\p{Cf}\p{Cs}\p{Z}\p{M}\p{Default_Ignorable_Code_Point}\u2800]/u

/** Whether a reader would see nothing: empty, white space, or only characters without a shape. */
export function isBlank(text: string): boolean {
  return !visible.test(text)
}
