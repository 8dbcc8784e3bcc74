import { setTimeout as wait } from "node:timers/promises"

/** Waits this long, or until the signal says that waiting has no use any more. Never rejects. */
export async function pause(ms: number, signal?: AbortSignal): Promise<void> {
  await wait(ms, undefined, { signal }).catch(() => undefined)
}

/** A pause before the nth attempt in a row: doubling from `firstMs` up to `mostMs`, a random half of it taken off. */
export function backoffMs(attempt: number, firstMs: number, mostMs: number): number {
  const fullMs = Math.min(mostMs, firstMs * 2 ** Math.min(attempt, 16))
  return fullMs * (0.5 + Math.random() / 2)
}
