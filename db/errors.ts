const unavailable = new Set([
  "57014",
  "57P01",
  "57P02",
  "57P03",
  "55P03",
  "53300",
  "53400",
  "25006",
  "25P03",
  "08000",
  "08003",
  "08006",
  "08001",
  "ECONNREFUSED",
  "ECONNRESET",
  "ETIMEDOUT",
  "EPIPE",
])
const messages = [
  "timeout exceeded when trying to connect",
  "Connection terminated",
  "Client has encountered a connection error",
]

type PgError = { code?: string; constraint?: string; message?: string; cause?: unknown }

/** The database's own error beneath what drizzle wraps around it. */
function innermost(error: unknown): PgError {
  let current = error as PgError
  while (current?.cause) current = current.cause as PgError
  return current ?? {}
}

/** Whether the database was out of reach or too busy: the request may succeed a moment later. */
export function isUnavailable(error: unknown): boolean {
  const { code, message } = innermost(error)
  return (code !== undefined && unavailable.has(code)) || messages.some((part) => message?.includes(part))
}

/** Whether a row already holds this unique value; `constraint` narrows it to one index. */
export function isUniqueViolation(error: unknown, constraint?: string): boolean {
  const found = innermost(error)
  return found.code === "23505" && (constraint === undefined || found.constraint === constraint)
}

/** Whether a referred row does not exist. */
export function isMissingReference(error: unknown): boolean {
  return innermost(error).code === "23503"
}
