import "server-only"
import { EventEmitter } from "node:events"
import { Logger, parseCronItems, type Runner, run, type WorkerEvents } from "graphile-worker"
import pg from "pg"
import { outliveLosses } from "@/db/outlive-losses"
import { describeError } from "@/lib/core/describe-error"
import { log } from "@/lib/core/log"
import { backoffMs, pause } from "@/lib/core/pause"
import { tasks } from "./tasks"

const concurrency = 2
/** How long a stop waits for running jobs; one that is cut off runs again elsewhere. */
const gracefulMs = 4000

const options = (jobKey: string) => ({ jobKey, backfillPeriod: 0, maxAttempts: 3 })

const cron = parseCronItems([
  { task: "sweep", match: "17 * * * *", options: options("sweep") },
  { task: "media.sweep", match: "47 * * * *", options: options("media.sweep") },
  { task: "previews.sweep", match: "7 4 * * *", options: options("previews.sweep") },
  // It looks at every file there is.
  { task: "media.strays", match: "37 3 * * *", options: options("media.strays") },
])

/**
 * Runs jobs as they come due until the signal ends it, starting again when the queue gives up (it does after some
 * failures in a row, as while the database restarts). `onWorker` hears the id under which jobs are locked.
 */
export async function keepRunningJobs(onWorker: (id: string) => void, signal: AbortSignal): Promise<void> {
  let failures = 0
  while (!signal.aborted) {
    const startedAt = performance.now()
    try {
      await runUntilStopped(onWorker, signal)
    } catch (error) {
      log.warn({ error: describeError(error) }, "jobs are not run at the moment")
    }
    failures = performance.now() - startedAt > 60_000 ? 1 : failures + 1
    await pause(backoffMs(failures, 100, 5000), signal)
  }
}

async function runUntilStopped(onWorker: (id: string) => void, signal: AbortSignal): Promise<void> {
  const pool = createPool()
  try {
    const runner = await startRunner(pool, onWorker)
    const stop = () => void runner.stop().catch(() => undefined)
    signal.addEventListener("abort", stop, { once: true })
    if (signal.aborted) stop()
    await runner.promise.finally(() => signal.removeEventListener("abort", stop))
  } finally {
    await pool.end()
  }
}

// Its own connections: jobs never wait for requests, nor requests for jobs. One listens, one runs the clock.
function createPool(): pg.Pool {
  const pool = new pg.Pool({
    connectionString: process.env.DATABASE_URL,
    max: concurrency + 2,
    connectionTimeoutMillis: 2000,
    statement_timeout: 10_000,
    keepAlive: true,
    application_name: "rookery jobs",
  })
  outliveLosses(pool)
  return pool
}

async function startRunner(pgPool: pg.Pool, onWorker: (id: string) => void): Promise<Runner> {
  const events: WorkerEvents = new EventEmitter()
  events.on("pool:create", ({ workerPool }) => onWorker(workerPool.id))
  return run({
    pgPool,
    events,
    concurrency,
    taskList: tasks,
    parsedCronItems: cron,
    noHandleSignals: true,
    logger: quietLogger,
    preset: { worker: { gracefulShutdownAbortTimeout: gracefulMs } },
  })
}

// Its words carry the errors of jobs, which have been logged where they were caught.
const quietLogger = new Logger(() => (level, message) => {
  if (level === "debug" || level === "info") return
  log.debug({ queue: message.slice(0, 200) }, "the job queue says")
})
