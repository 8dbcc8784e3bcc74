/**
 * The form in which text that somebody typed is checked, counted and stored: newlines are LF, outer white
 * space is gone. Nothing else is changed.
 */
export function normaliseText(text: string): string {
  return text.replace(/\r\n?/g, "\n").trim()
}
