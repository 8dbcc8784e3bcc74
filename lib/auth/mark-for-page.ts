import "server-only"
import { isUnavailable } from "@/db/errors"
import { DomainError } from "@/lib/core/errors"

/** An error on its way to the error page: its digest, all that arrives there, tells a refusal from a fault. */
export function markForPage(error: unknown): unknown {
  const digest = error instanceof DomainError ? error.code : isUnavailable(error) ? "unavailable" : undefined
  return digest && error instanceof Error ? Object.assign(error, { digest }) : error
}
