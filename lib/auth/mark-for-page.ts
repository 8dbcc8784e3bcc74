import "server-only"
import { isUnavailable } from "@/db/errors"
import { DomainError, errorStatus } from "@/lib/core/errors"
import { busyPage, notePageRefusal } from "./refused-pages"
import { requestIdHeader } from "./request-id"

/**
 * An error on its way to the error page: its digest, all that arrives there, tells a refusal from a fault, and the
 * answer gets the refusal's own status.
 */
export function markForPage(error: unknown, requestHeaders: Headers): unknown {
  const code = error instanceof DomainError ? error.code : isUnavailable(error) ? "unavailable" : undefined
  if (!code || !(error instanceof Error)) return error
  const wait = error instanceof DomainError ? error.details.retryAfter : undefined
  notePageRefusal(requestHeaders.get(requestIdHeader), {
    status: errorStatus[code],
    retryAfter: wait ?? busyPage.retryAfter,
  })
  return Object.assign(error, { digest: code })
}
