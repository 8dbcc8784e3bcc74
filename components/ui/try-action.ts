import { unstable_isUnrecognizedActionError as isOutdated } from "next/navigation"
import { doubtConnection } from "@/components/offline/connection"
import type { Failure, Result } from "@/lib/core/result"

/** `unknown`: nobody can tell whether the server acted, so the same request must be sent again with its key. */
export type Outcome<T> = Result<T> | { ok: false; unknown: true; error: Failure }

/** Calls a server action; a lost connection and an updated server come back as refusals in words too. */
export async function tryAction<T>(call: () => Promise<Result<T>>): Promise<Outcome<T>> {
  try {
    return await call()
  } catch (error) {
    if (isOutdated(error)) return refuse("Rookery was updated. Reload the page and try again.")
    void doubtConnection()
    const message = navigator.onLine
      ? "The server did not answer. Try again."
      : "You are offline. Try again when you are connected."
    return { ...refuse(message), unknown: true }
  }
}

function refuse(message: string): { ok: false; error: Failure } {
  return { ok: false, error: { code: "unavailable", message } }
}
