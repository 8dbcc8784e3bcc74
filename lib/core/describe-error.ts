/**
 * What the log may hold of an unexpected error: its kind, the database's code and where it was thrown. Never the
 * message of a database error: it carries the values of the statement, which are people's words.
 */
export function describeError(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { kind: typeof error }
  const { code, constraint, table, severity } = innermost(error)
  const fromDatabase = severity !== undefined || error.message.startsWith("Failed query")
  return {
    kind: error.name,
    ...(fromDatabase ? { code, constraint, table } : { code, message: error.message }),
    frames: frames(error),
  }
}

type Inner = { code?: unknown; constraint?: unknown; table?: unknown; severity?: unknown; cause?: unknown }

function innermost(error: unknown): Inner {
  let current = error as Inner
  while (current.cause instanceof Error) current = current.cause as Inner
  return current
}

function frames(error: Error): string[] {
  const lines = (error.stack ?? "").split("\n").map((line) => line.trim())
  return lines.filter((line) => line.startsWith("at ")).slice(0, 12)
}
