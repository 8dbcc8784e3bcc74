import { setTimeout as wait } from "node:timers/promises"
import { printError } from "../print-error"

/** A part of the running product: the database, the identity provider, the web server. */
export interface Part {
  isRunning(): boolean
  stop(): Promise<void>
}

const firstPauseMs = 250
const longestPauseMs = 10_000
const steadyAfterMs = 60_000

/** Keeps a part alive: one that ends by itself starts again, after a pause that grows while it keeps failing. */
export function supervise(name: string, first: Part, start: () => Promise<Part>): Part {
  let part = first
  let isStopping = false
  const watching = watch()

  return {
    isRunning: () => part.isRunning(),
    async stop() {
      isStopping = true
      await watching
      await part.stop()
    },
  }

  async function watch() {
    let pauseMs = firstPauseMs
    let startedAt = performance.now()
    while (!isStopping) {
      await wait(100)
      if (part.isRunning() || isStopping) continue
      if (performance.now() - startedAt > steadyAfterMs) pauseMs = firstPauseMs
      console.log(`${name} has ended unexpectedly and is started again.`)
      await wait(pauseMs)
      pauseMs = Math.min(pauseMs * 2, longestPauseMs)
      startedAt = performance.now()
      part = (await tryStart()) ?? part
    }
  }

  async function tryStart(): Promise<Part | null> {
    try {
      return await start()
    } catch (error) {
      printError(error)
      return null
    }
  }
}
