import type { OutgoingContent } from "@/db/schema/outgoing"
import type { DomainError } from "@/lib/core/errors"

/** Why a post could not be posted when it was due, for its author; it tells nothing of what they may not see any more. */
export function explainFailure(content: OutgoingContent, { code, message }: DomainError): string {
  if (code !== "not_found") return message
  if (content.replyTo) return "The post that this answers is not there for you any more."
  const { group, quoteOf } = content
  if (group && quoteOf)
    return "The post that this quotes, or the group that it is for, is not there for you any more."
  if (quoteOf) return "The post that this quotes is not there for you any more."
  return group ? "The group that this is for is not there for you any more." : message
}
