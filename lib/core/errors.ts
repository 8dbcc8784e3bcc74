/** The closed set of expected refusals, and the HTTP status each becomes. */
export const errorStatus = {
  invalid: 400,
  unauthenticated: 401,
  forbidden: 403,
  not_found: 404,
  conflict: 409,
  too_large: 413,
  unsupported: 415,
  mismatch: 422,
  unusable: 422,
  rate_limited: 429,
  unavailable: 503,
  no_space: 507,
} as const

export type ErrorCode = keyof typeof errorStatus

export type ErrorDetails = {
  /** What is wrong with which field of a form. */
  fields?: Record<string, string>
  /** Seconds after which the same request may succeed. */
  retryAfter?: number
}

/** An expected refusal; the message is written for the person who reads it. */
export class DomainError extends Error {
  override readonly name = "DomainError"

  constructor(
    readonly code: ErrorCode,
    message: string,
    readonly details: ErrorDetails = {},
  ) {
    super(message)
  }
}

/** What may not be seen and what does not exist are refused alike. */
export const notFound = (what: string) =>
  new DomainError("not_found", `${what} does not exist, or is not for you.`)
