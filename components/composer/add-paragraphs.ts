/** A text below another; where it stands among its paragraphs already, nothing is added. */
export function addParagraphs(text: string, added: string): string {
  if (!text.trim()) return added
  if (!added.trim()) return text
  return framed(text).includes(framed(added)) ? text : `${text}\n\n${added}`
}

const framed = (text: string) => `\n\n${text.trim()}\n\n`
