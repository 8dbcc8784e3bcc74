import type { Entity } from "@/lib/core/text/entity"

/** The entities of both lists in order; a candidate that touches something already taken is dropped. */
export function withCandidates(taken: readonly Entity[], candidates: readonly Entity[]): Entity[] {
  const merged: Entity[] = []
  let next = 0
  for (const candidate of candidates) {
    for (let entity = taken[next]; entity && entity.start < candidate.end; entity = taken[++next]) {
      merged.push(entity)
    }
    if (candidate.start >= (merged.at(-1)?.end ?? 0)) merged.push(candidate)
  }
  return [...merged, ...taken.slice(next)]
}

/** The handles that the text mentions, each once, in order. */
export function mentionedHandles(entities: readonly Entity[]): string[] {
  return [...new Set(entities.flatMap((entity) => (entity.kind === "mention" ? [entity.handle] : [])))]
}

/** The tags of the text in their folded form, each once, in order. */
export function usedTags(entities: readonly Entity[]): string[] {
  return [...new Set(entities.flatMap((entity) => (entity.kind === "hashtag" ? [entity.tag] : [])))]
}

/** Entities without the mentions of handles that nobody (whom the author may mention) has. */
export function keepKnownMentions(entities: readonly Entity[], knownHandles: ReadonlySet<string>): Entity[] {
  return entities.filter((entity) => entity.kind !== "mention" || knownHandles.has(entity.handle))
}
