/** What an error of the database may carry; which of it is there depends on who threw it. */
type InnermostError = {
  message?: string
  code?: unknown
  constraint?: unknown
  table?: unknown
  severity?: unknown
}

/** The error that is the first cause of all: the database's own beneath what drizzle wraps around it. */
export function innermostError(error: unknown): InnermostError {
  let current = error
  while (current instanceof Error && current.cause instanceof Error) current = current.cause
  return (current ?? {}) as InnermostError
}
