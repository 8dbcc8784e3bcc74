const maxTags = 300
const maxTagLength = 4096
const opening = /<(?:meta|title)(?=[\s/>])/gi

/**
 * The meta and title elements of a page, one after the other, and nothing else of it. A parser of whole pages can be
 * made to build millions of elements out of a small one; of this, at most so many tags, it makes a short list.
 */
export function headTags(html: string): string {
  const tags: string[] = []
  opening.lastIndex = 0
  for (let tries = 0; tries < maxTags; tries += 1) {
    const found = opening.exec(html)
    if (!found) break
    const tag = tagAt(html.slice(found.index, found.index + maxTagLength))
    if (tag === null) continue
    tags.push(tag)
    opening.lastIndex = found.index + tag.length
  }
  return tags.join("\n")
}

/** The element that the text begins with, a title with what is in it; null if it does not end. */
function tagAt(text: string): string | null {
  if (text.charAt(1).toLowerCase() === "t")
    return /^<title[^>]*>[^<]*<\/title/i.exec(text)?.[0].concat(">") ?? null
  const end = endOfTag(text)
  return end < 0 ? null : text.slice(0, end + 1)
}

/** Where the first tag ends: a sign in a quoted value does not end it. */
function endOfTag(text: string): number {
  let quote = ""
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charAt(at)
    if (quote !== "") quote = sign === quote ? "" : quote
    else if (sign === '"' || sign === "'") quote = sign
    else if (sign === ">") return at
  }
  return -1
}
