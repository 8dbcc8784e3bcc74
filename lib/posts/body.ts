import type { Entity } from "@/lib/core/text/entity"
import { findCode } from "./body-code"
import { withCandidates } from "./body-entity"
import { findHashtags } from "./body-hashtags"
import { findLinks } from "./body-links"
import { findMentions } from "./body-mentions"

/**
 * What a post's text holds beside words, in order and without overlaps: code wins over links, links over
 * mentions and hashtags. Mentions are candidates until `keepKnownMentions`. Work grows linearly with the text.
 */
export function parseBody(text: string): Entity[] {
  const code = findCode(text)
  const links = withCandidates(code, findLinks(text))
  return withCandidates(withCandidates(links, findMentions(text)), findHashtags(text))
}
