import type { Entity } from "@/lib/core/text/entity"
import { countGraphemes } from "@/lib/core/text/graphemes"
import { parseBody } from "./body"

const linkLength = 23

/**
 * Length of a text as its author is told: graphemes, with 23 for every web link however long it is. The same
 * in the browser and on the server. Pass the entities if they are at hand.
 */
export function weightedLength(text: string, entities: readonly Entity[] = parseBody(text)): number {
  let length = 0
  let at = 0
  for (const entity of entities) {
    if (entity.kind !== "link" || entity.href.startsWith("mailto:")) continue
    length += countGraphemes(text.slice(at, entity.start)) + linkLength
    at = entity.end
  }
  return length + countGraphemes(text.slice(at))
}
