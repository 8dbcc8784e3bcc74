import "server-only"
import { AsyncLocalStorage } from "node:async_hooks"
import type { Id } from "@/lib/core/ids"
import type { Claims } from "./claims"

/** Decides whether an identity comes in, and as whom; null refuses. */
export type Admit = (claims: Claims, context: { requestId: string }) => Promise<Id | null>

/** One answer of the identity provider on its way to a session: what next-auth's callbacks need to know of it. */
export type SignInRun = {
  readonly admit: Admit
  readonly userAgent: string
  readonly requestId: string
  /** Set once admitted. */
  personId?: Id
  /** The first error, however next-auth wraps it. */
  fault?: unknown
}

const runs = new AsyncLocalStorage<SignInRun>()

/** Runs next-auth for one request. */
export function withSignInRun<T>(run: SignInRun, act: () => Promise<T>): Promise<T> {
  return runs.run(run, act)
}

/** The request being handled; undefined while a sign-in is only started. */
export function signInRun(): SignInRun | undefined {
  return runs.getStore()
}
