import "server-only"
import { headers } from "next/headers"
import type { z } from "zod"
import type { LimitName } from "@/lib/core/limits"
import { type Action, readCall } from "./define-action"
import { addressOf, limitRequests } from "./limit-requests"
import { requireOwnOrigin } from "./origin"
import { parseInput, type Schema } from "./parse-input"
import { consumeLimit } from "./request-limiter"
import { answer } from "./run-action"

type PublicRules = { name: string; limits?: readonly LimitName[] }

/** A server action that needs no session (signing in). Origin, shape and limits hold; people count by address. */
export function definePublicAction<S extends Schema, T>(
  shape: S,
  act: (input: z.output<S>) => Promise<T>,
  { name, limits = [] }: PublicRules,
): Action<T> {
  return async (first, options) => {
    const requestHeaders = await headers()
    return answer(name, requestHeaders, async () => {
      requireOwnOrigin(requestHeaders)
      await limitRequests(null, requestHeaders)
      for (const limit of limits) await consumeLimit(limit, addressOf(requestHeaders))
      return act(parseInput(shape, readCall(first, options).input))
    })
  }
}
