/** The handle that is being typed: from `start` (its @) to the caret. */
export type MentionQuery = { start: number; end: number; text: string }

const typed = /(^|[^\p{L}\p{N}_@/.-])@([\p{L}\p{N}._-]{0,30})$/u

/** What stands right before the caret, if it is a mention in the making. */
export function findMentionQuery(text: string, caret: number): MentionQuery | null {
  const match = typed.exec(text.slice(0, caret))
  if (!match) return null
  const query = match[2] ?? ""
  return { start: caret - query.length - 1, end: caret, text: query }
}

/** The text with the handle put in, and where the caret goes: after the space that follows it. */
export function withMention(text: string, { start, end }: MentionQuery, handle: string) {
  const rest = text.slice(end)
  const space = rest.startsWith(" ") ? "" : " "
  return { text: `${text.slice(0, start)}@${handle}${space}${rest}`, caret: start + handle.length + 2 }
}

/** Whether somebody found for fewer letters is still meant, by the start of a word of their name or by their handle. */
export function stillFits({ name, handle }: { name: string; handle: string }, typed: string): boolean {
  const start = typed.toLowerCase()
  return [handle, ...name.toLowerCase().split(/\s+/)].some((word) => word.startsWith(start))
}
