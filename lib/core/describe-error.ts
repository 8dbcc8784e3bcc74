import { innermostError } from "./innermost-error"

/**
 * What the log may hold of an unexpected error: its kind, the database's code and where it was thrown. Never the
 * message of a database error, which carries the values of the statement, nor that of a syntax error, which quotes
 * what could not be read: both are people's words.
 */
export function describeError(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { kind: typeof error }
  const { code, constraint, table, severity } = innermostError(error)
  const isPrivate =
    severity !== undefined || error.message.startsWith("Failed query") || error instanceof SyntaxError
  return {
    kind: error.name,
    ...(isPrivate ? { code, constraint, table } : { code, message: error.message }),
    frames: frames(error),
  }
}

function frames(error: Error): string[] {
  const lines = (error.stack ?? "").split("\n").map((line) => line.trim())
  return lines.filter((line) => line.startsWith("at ")).slice(0, 12)
}
