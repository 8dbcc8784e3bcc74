import type { Failure } from "@/lib/core/result"

/** What the reader is told when a list cannot be loaded. */
export class RequestError extends Error {
  override readonly name = "RequestError"

  constructor(
    readonly status: number,
    message: string,
  ) {
    super(message)
  }
}

/** Reads one of our own JSON routes. Throws `RequestError` with a sentence for the reader. */
export async function fetchJson<T>(path: string, signal?: AbortSignal): Promise<T> {
  const response = await fetch(path, { signal, headers: { accept: "application/json" } }).catch((error) => {
    if (signal?.aborted) throw error
    throw new RequestError(0, "There is no connection to the server.")
  })
  if (response.ok) return (await response.json()) as T
  throw new RequestError(response.status, await readReason(response))
}

async function readReason(response: Response): Promise<string> {
  if (response.status === 401) return "Your session has ended. Sign in again to go on."
  const body = (await response.json().catch(() => null)) as { error?: Failure } | null
  return body?.error?.message ?? "The server could not answer."
}
