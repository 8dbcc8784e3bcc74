import "server-only"
import { isUnavailable } from "@/db/errors"
import { describeError } from "@/lib/core/describe-error"
import { DomainError, errorStatus } from "@/lib/core/errors"
import { log } from "@/lib/core/log"
import type { Failure } from "@/lib/core/result"

export type Refusal = { status: number; failure: Failure }

/** Seconds after which a database that was out of reach is worth another try. */
const retryAfter = 2

/**
 * What the person is told about an error. A refusal says itself; a database out of reach asks for patience; a bug
 * is logged once, here, and shows only the request's id.
 */
export function toRefusal(error: unknown, where: { name: string; requestId: string }): Refusal {
  if (error instanceof DomainError) {
    const { code, message, details } = error
    return { status: errorStatus[code], failure: { code, message, ...details } }
  }
  if (isUnavailable(error)) {
    log.warn({ ...where, error: describeError(error) }, "the database is out of reach or too busy")
    const message = "Rookery is busy right now. Nothing was lost: try again in a moment."
    return { status: 503, failure: { code: "unavailable", message, retryAfter } }
  }
  log.error({ ...where, error: describeError(error) }, "a request failed")
  const message = `Something went wrong on our side. If it happens again, report the number ${where.requestId}.`
  return { status: 500, failure: { code: "unavailable", message } }
}
