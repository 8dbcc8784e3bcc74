import "server-only"
import { describeError } from "@/lib/core/describe-error"
import { log } from "@/lib/core/log"
import { publishDue } from "@/lib/outgoing/publish-due"
import { closeDuePolls } from "@/lib/posts/close-polls"
import { rollUpCounters } from "@/lib/posts/counters"
import { announceEvents } from "@/lib/realtime/announce"
import { type Duty, keepCampaigning } from "./leadership"
import { Presence } from "./presence"
import { keepRunningJobs } from "./run-jobs"

type Worker = {
  /** Takes no more work, gives running jobs four seconds, hands the lead over. */
  stop: () => Promise<void>
}

const shared = globalThis as typeof globalThis & { rookeryWorker?: Worker }

/** Starts the background work of this process: jobs, and its part in the election of the one that leads. Once. */
export function startWorker(): Worker {
  shared.rookeryWorker ??= begin()
  return shared.rookeryWorker
}

function begin(): Worker {
  const stopping = new AbortController()
  const presence = new Presence()
  const add = (id: string) =>
    void presence.add(id).catch((error) => {
      log.warn({ error: describeError(error) }, "a worker could not be vouched for")
    })
  const jobs = keepRunningJobs(add, stopping.signal)
  const leading = keepCampaigning(
    {
      onConnected: (connection) => presence.vouchBy(connection),
      take: () => duties(presence),
    },
    stopping.signal,
  )
  return {
    stop: async () => {
      stopping.abort()
      await Promise.all([jobs, leading])
    },
  }
}

function duties(presence: Presence): Duty[] {
  log.info("this process leads: it announces events, rolls up counts, posts what is due and closes polls")
  let horizon: string | null = null
  const announce: Duty = {
    everyMs: 50,
    run: async (connection) => {
      horizon = await announceEvents(connection, horizon)
    },
  }
  const freeJobs: Duty = {
    everyMs: 5000,
    run: async (connection) => {
      const workers = await presence.freeJobsOfTheDead(connection)
      if (workers.length > 0) log.warn({ workers }, "jobs of workers that died are in the queue again")
    },
  }
  const everySecond = [rollUpCounters, publishDue, closeDuePolls].map((run): Duty => ({ everyMs: 1000, run }))
  return [announce, freeJobs, ...everySecond]
}
