import "server-only"
import type { Viewer } from "@/lib/auth/viewer"
import { DomainError } from "@/lib/core/errors"
import type { Id } from "@/lib/core/ids"
import { isBlank } from "@/lib/core/text/blank"
import type { Entity } from "@/lib/core/text/entity"
import { normaliseText } from "@/lib/core/text/normalise"
import { parseBody } from "./body"
import { checkBody, explainBodyFault } from "./body-check"
import { keepKnownMentions, mentionedHandles } from "./body-entity"
import { findMentionable } from "./mentionable"

/** A typed text in the form in which it is stored. Throws `invalid` for one that may not be posted. */
export function checkedText(typed: string): string {
  const check = checkBody(typed)
  if (check.ok) return normaliseText(typed)
  const message = explainBodyFault(check.reason)
  throw new DomainError("invalid", message, { fields: { body: message } })
}

/** The same for the text beside images or files, which may be empty. Throws `invalid`. */
export function checkedCaption(typed: string): string {
  return isBlank(normaliseText(typed)) ? "" : checkedText(typed)
}

/**
 * What a checked text holds beside words. Mentioned are only those whom the viewer may mention there: in a group, or in
 * the answer to a post, whoever may read it.
 */
export async function findEntities(
  viewer: Viewer,
  { body, replyTo, group }: { body: string; replyTo?: Id | null; group?: string | null },
): Promise<Entity[]> {
  const entities = parseBody(body)
  const handles = mentionedHandles(entities)
  if (handles.length === 0) return entities
  const known = await findMentionable({
    ...{ viewer: viewer.id, handles, replyTo: replyTo ?? null, group: group ?? null },
  })
  return keepKnownMentions(entities, new Set(known.map((person) => person.handle)))
}
