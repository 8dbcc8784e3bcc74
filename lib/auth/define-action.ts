import "server-only"
import { headers } from "next/headers"
import type { z } from "zod"
import type { Result } from "@/lib/core/result"
import type { Schema } from "./parse-input"
import { type ActionRules, runAction } from "./run-action"
import type { Viewer } from "./viewer"

/** Called with the input, or by `useActionState` with the state before and the form. */
export type Action<T> = (input: unknown, options?: { key?: string } | FormData) => Promise<Result<T>>

/**
 * A server action for somebody signed in. Every export of a "use server" file is a public endpoint, so this is the
 * only thing that such a file exports: it checks origin, session, shape, limits and key before `mutate` runs.
 */
export function defineAction<S extends Schema, T>(
  input: S,
  mutate: (viewer: Viewer, input: z.output<S>) => Promise<T>,
  rules: ActionRules,
): Action<T> {
  return async (first, options) =>
    runAction({ input, mutate, rules }, { ...readCall(first, options), headers: await headers() })
}

/** What was sent, whichever way: both arguments come from outside and may be anything. */
export function readCall(first: unknown, options: unknown): { input: unknown; key?: unknown } {
  if (options instanceof FormData) return { input: options }
  const key = typeof options === "object" && options !== null && "key" in options ? options.key : undefined
  return { input: first, key }
}
