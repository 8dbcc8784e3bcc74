import type { Entity } from "@/lib/core/text/entity"

/** A piece of a post to render; `text` is the piece as stored, so the texts of all pieces join to the post. */
export type Segment = { text: string } & (
  | { kind: "text" }
  | { kind: "mention"; handle: string }
  | { kind: "hashtag"; tag: string }
  | { kind: "link"; href: string }
  | { kind: "code"; code: string }
  | { kind: "codeblock"; code: string; language?: string }
)

const safeHref = /^(?:https?:\/\/[^/?#@\s]+(?:[/?#]|$)|mailto:[^\s?#]+@[^\s?#]+$)/

/**
 * The text cut at its entities. Never throws: an entity that does not fit the text, overlaps an earlier one or
 * names another scheme is left out, and its text stays.
 */
export function segmentBody(text: string, entities: readonly Entity[]): Segment[] {
  const segments: Segment[] = []
  let at = 0
  for (const entity of inOrder(text, entities)) {
    if (entity.start < at) continue
    if (entity.start > at) segments.push({ kind: "text", text: text.slice(at, entity.start) })
    segments.push(toSegment(text, entity))
    at = entity.end
  }
  if (at < text.length) segments.push({ kind: "text", text: text.slice(at) })
  return segments
}

function inOrder(text: string, entities: unknown): Entity[] {
  if (!Array.isArray(entities)) return []
  return entities.filter((entity) => isSound(text, entity)).sort((a, b) => a.start - b.start)
}

/** The rows of years lie between the parser and this reader, so nothing about an entity is taken for granted. */
function isSound(text: string, entity: Partial<Record<string, unknown>> | null): boolean {
  if (typeof entity !== "object" || entity === null) return false
  const { kind, start, end, innerStart, innerEnd } = entity
  if (!isRange(start, end, 0, text.length) || start === end) return false
  switch (kind) {
    case "mention":
      return typeof entity.handle === "string"
    case "hashtag":
      return typeof entity.tag === "string"
    case "link":
      return typeof entity.href === "string" && safeHref.test(entity.href)
    case "code":
    case "codeblock":
      return isRange(innerStart, innerEnd, Number(start), Number(end))
    default:
      return false
  }
}

function isRange(start: unknown, end: unknown, min: number, max: number): boolean {
  if (!Number.isInteger(start) || !Number.isInteger(end)) return false
  return min <= Number(start) && Number(start) <= Number(end) && Number(end) <= max
}

function toSegment(text: string, entity: Entity): Segment {
  const piece = text.slice(entity.start, entity.end)
  switch (entity.kind) {
    case "mention":
      return { kind: "mention", text: piece, handle: entity.handle }
    case "hashtag":
      return { kind: "hashtag", text: piece, tag: entity.tag }
    case "link":
      return { kind: "link", text: piece, href: entity.href }
    case "code":
      return { kind: "code", text: piece, code: text.slice(entity.innerStart, entity.innerEnd) }
    case "codeblock": {
      const code = text.slice(entity.innerStart, entity.innerEnd)
      return { kind: "codeblock", text: piece, code, ...(entity.language && { language: entity.language }) }
    }
  }
}
