import "server-only"
import { listLivingSessions } from "@/lib/auth/living-sessions"
import { prepareRequests } from "@/lib/auth/prepare-requests"
import { readEnv } from "@/lib/core/env"
import { log } from "@/lib/core/log"
import { startBus } from "@/lib/realtime/current-bus"
import { findLiveAudience } from "@/lib/timelines/live-audience"
import { lightenAbortReasons } from "./light-abort-reasons"
import { logConsole } from "./log-console"
import { startWorker } from "./start-worker"

/** Whatever is still open then is cut: orchestrators kill after ten seconds. */
const stopWithinMs = 9000
const signalCodes = new Set([128 + 2, 128 + 15])

const shared = globalThis as typeof globalThis & { rookeryIsBooted?: true }

/**
 * Makes a web server out of this process: checks the configuration, which ends it with the variable's name if it is
 * not complete, connects live updates, and works in the background unless another process does.
 */
export function bootWebProcess(): void {
  if (shared.rookeryIsBooted) return
  shared.rookeryIsBooted = true
  const env = checkEnv()
  prepareRequests()
  lightenAbortReasons()
  const bus = startBus({ findAudience: findLiveAudience, listLivingSessions })
  const worker = env.ROOKERY_WORKER === "inside" ? startWorker() : null
  if (env.NODE_ENV !== "production") return
  logConsole(globalThis.console)
  for (const signal of ["SIGTERM", "SIGINT"] as const)
    process.once(signal, () => void stopGracefully([bus.stop(), worker?.stop()]))
}

function checkEnv() {
  try {
    return readEnv()
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : error}\n`)
    process.exit(1)
  }
}

// Next closes the server on the same signal, lets running requests finish, and then exits with the signal's code.
// Streams would never finish by themselves; they are told to come back.
async function stopGracefully(stops: (Promise<void> | undefined)[]): Promise<void> {
  log.info("stopping")
  process.once("exit", (code) => {
    if (signalCodes.has(code)) process.exitCode = 0
  })
  setTimeout(() => process.exit(0), stopWithinMs).unref()
  await Promise.allSettled(stops)
  log.info("background work has stopped")
}
