import "server-only"
import { unstable_rethrow } from "next/navigation"
import type { z } from "zod"
import { DomainError } from "@/lib/core/errors"
import type { LimitName } from "@/lib/core/limits"
import type { Result } from "@/lib/core/result"
import { toRefusal } from "./failure"
import { actOnce, IdempotencyKey } from "./idempotency"
import { limitAct, limitRequests } from "./limit-requests"
import { requireOwnOrigin } from "./origin"
import { parseInput, type Schema } from "./parse-input"
import { requestIdOf } from "./request-id"
import { findViewer, type Viewer } from "./viewer"

export type ActionRules = {
  /** As logs and kept replies name it: "posts.create". */
  name: string
  limits?: readonly LimitName[]
  /** Whether a `key` makes repeats harmless; then the reply must be plain JSON. */
  idempotent?: true
}

export type ActionDefinition<S extends Schema, T> = {
  input: S
  mutate: (viewer: Viewer, input: z.output<S>) => Promise<T>
  rules: ActionRules
}

export type ActionCall = { input: unknown; key?: unknown; headers: Headers }

/** The outer part of every write by somebody signed in: origin, session, shape, limits, key; then the act. */
export async function runAction<S extends Schema, T>(
  { input: shape, mutate, rules }: ActionDefinition<S, T>,
  { input, key, headers }: ActionCall,
): Promise<Result<T>> {
  return answer(rules.name, headers, async () => {
    requireOwnOrigin(headers)
    const viewer = await findViewer(headers)
    await limitRequests(viewer, headers)
    if (!viewer) throw new DomainError("unauthenticated", "You are signed out. Sign in again to go on.")
    const parsed = parseInput(shape, input)
    const before = () => limitAct(viewer, rules.limits ?? [])
    const act = () => mutate(viewer, parsed)
    if (!rules.idempotent || key === undefined) return before().then(act)
    const request = {
      personId: viewer.id,
      action: rules.name,
      key: parseInput(IdempotencyKey, key),
      input: parsed,
    }
    return actOnce(request, { before, act })
  })
}

/** Turns what an act gives or throws into a result; Next's own redirects pass through. */
export async function answer<T>(name: string, headers: Headers, run: () => Promise<T>): Promise<Result<T>> {
  try {
    return { ok: true, data: await run() }
  } catch (error) {
    unstable_rethrow(error)
    return { ok: false, error: toRefusal(error, { name, requestId: requestIdOf(headers) }).failure }
  }
}
