import "server-only"
import { EncoderDied } from "./encode-apart"

/** One after the other in this process: an image may take all the memory that there is to spare. */
let last: Promise<unknown> = Promise.resolve()

/** Does this once all work on images that was asked for before is done. */
export function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const run = last.then(work)
  last = run.catch(() => undefined)
  return run
}

/** A process may die of something else than the image; if it dies again, it is the image. */
export async function encodeTwice<T>(encode: () => Promise<T>): Promise<T | { failure: "unreadable" }> {
  for (const isLast of [false, true]) {
    try {
      return await encode()
    } catch (error) {
      if (!(error instanceof EncoderDied)) throw error
      if (isLast) break
    }
  }
  return { failure: "unreadable" }
}
