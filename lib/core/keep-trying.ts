import { describeError } from "./describe-error"
import { log } from "./log"
import { backoffMs, pause } from "./pause"

/**
 * Does the work again and again until the signal ends it. A failure is logged in the given words and followed by a
 * pause, longer with each failure in a row: 2 s at most.
 */
export async function keepTrying(
  work: () => Promise<void>,
  failing: string,
  signal: AbortSignal,
): Promise<void> {
  let failures = 0
  while (!signal.aborted) {
    try {
      await work()
      failures = 0
    } catch (error) {
      failures += 1
      log.warn({ error: describeError(error), failures }, failing)
      await pause(backoffMs(failures, 50, 2000), signal)
    }
  }
}
