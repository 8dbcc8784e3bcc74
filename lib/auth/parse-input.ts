import type { z } from "zod"
import * as mini from "zod/mini"
import { DomainError } from "@/lib/core/errors"

export type Schema = z.core.$ZodType

/**
 * Parses what came from outside and refuses keys that the shape does not name, so that nobody sets a field we did
 * not ask for. A form counts as an object of its fields. Throws `invalid` with a message for each field.
 */
export function parseInput<S extends Schema>(schema: S, input: unknown): z.output<S> {
  const parsed = mini.safeParse(strict(schema), input instanceof FormData ? readForm(input) : input)
  if (parsed.success) return parsed.data as z.output<S>
  throw refusal(parsed.error.issues)
}

/** The pairs of a query or a form as an object; the same name twice is refused. */
export function readPairs<T>(pairs: [string, T][]): Record<string, T> {
  const fields = new Map(pairs)
  if (fields.size < pairs.length) throw new DomainError("invalid", "A field was sent twice.")
  return Object.fromEntries(fields)
}

function readForm(form: FormData): Record<string, unknown> {
  // Next's own fields tell it which action was meant.
  return readPairs([...form].filter(([name]) => !name.startsWith("$ACTION_")))
}

function strict(schema: Schema): Schema {
  const { def } = schema._zod
  const isOpen = def.type === "object" && !("catchall" in def && def.catchall)
  return isOpen ? mini.catchall(schema as unknown as mini.ZodMiniObject, mini.never()) : schema
}

function refusal(issues: readonly z.core.$ZodIssue[]): DomainError {
  const fields: Record<string, string> = {}
  for (const issue of issues) fields[issue.path.join(".")] ??= issue.message
  return new DomainError("invalid", issues[0]?.message ?? "This is not valid.", { fields })
}
