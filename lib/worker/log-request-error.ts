import "server-only"
import { isUnavailable } from "@/db/errors"
import { busyPage, notePageRefusal } from "@/lib/auth/refused-pages"
import { describeError } from "@/lib/core/describe-error"
import { DomainError } from "@/lib/core/errors"
import { log } from "@/lib/core/log"

type Request = { headers: Record<string, string | string[] | undefined> }
/** The route's pattern, never the address itself: that may name people. */
type Context = { routePath: string; routeType: string }

/**
 * Logs a bug of a page once, under the id of its request and the digest that the person sees. A refusal shown as
 * a page is no bug; a database out of reach is a warning, and the page is answered so.
 */
export function logRequestError(
  error: unknown,
  { headers }: Request,
  { routePath, routeType }: Context,
): void {
  if (error instanceof DomainError || (error instanceof Error && error.name === "DomainError")) return
  const id = headers["x-request-id"]
  const digest = error instanceof Error && "digest" in error ? error.digest : undefined
  const where = { requestId: Array.isArray(id) ? id[0] : id, digest, routePath, routeType }
  const isBusy = isUnavailable(error)
  const level = isBusy ? "warn" : "error"
  if (isBusy) notePageRefusal(where.requestId, busyPage)
  log[level]({ ...where, error: describeError(error) }, "a request failed")
}
