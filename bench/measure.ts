import { readFileSync } from "node:fs"
import type { Client } from "pg"
import { pool } from "@/db"
import type { Id } from "@/lib/core/ids"

/** One read as the app makes it; gives the ids of the posts it showed. */
export type Sample = () => Promise<Id[]>

export type Measurement = {
  /** Shared buffers touched, rows made and statements sent, a page. */
  buffers: number
  rows: number
  statements: number
  /** Median time and mean CPU of the database, as multiples of the limit's in the same run. */
  p50Ratio: number
  cpuRatio: number
  p50Ms: number
}

/** The least a page can cost: the same posts by primary key, as a named prepared statement on the same connection. */
async function readLimit(ids: Id[]): Promise<void> {
  await pool.query({
    name: "bench_limit",
    text: "select * from posts where id = any($1::bigint[])",
    values: [ids],
  })
}

const calls = 300

/**
 * Runs the samples in turn, each beside its limit, on the pool's one warm connection: so often that both run as
 * compiled as they do in a web process that has served for a while. Whichever goes second finds the rows in the
 * processor's caches, so they take turns.
 */
export async function measure(admin: Client, samples: Sample[]): Promise<Measurement> {
  const rounds = Math.ceil(calls / samples.length)
  const shown = new Map<Sample, Id[]>()
  for (let round = 0; round < rounds; round++)
    for (const sample of samples) {
      const ids = await sample()
      await readLimit(ids)
      shown.set(sample, ids)
    }
  const counted = await countWork(admin, samples)
  const pid = await backendPid()
  const page = { times: [] as number[], cpu: 0 }
  const limit = { times: [] as number[], cpu: 0 }
  for (let round = 0; round < rounds; round++)
    for (const sample of samples) {
      const readPage = () => timed(pid, page, sample)
      const readIds = () => timed(pid, limit, () => readLimit(shown.get(sample) ?? []))
      for (const read of round % 2 === 0 ? [readPage, readIds] : [readIds, readPage]) await read()
    }
  return {
    ...counted,
    p50Ms: median(page.times),
    p50Ratio: median(page.times) / median(limit.times),
    cpuRatio: page.cpu / limit.cpu,
  }
}

/** What pg_stat_statements saw of one pass over the samples, a page. */
async function countWork(admin: Client, samples: Sample[]) {
  await admin.query("select pg_stat_statements_reset()")
  for (const sample of samples) await sample()
  const { rows } = await admin.query<{ buffers: string; rows: string; calls: string }>(
    `select coalesce(sum(shared_blks_hit + shared_blks_read), 0) as buffers, coalesce(sum(rows), 0) as rows,
            coalesce(sum(calls), 0) as calls
     from pg_stat_statements where query not like '%pg_stat_statements%'`,
  )
  const total = rows[0] ?? { buffers: "0", rows: "0", calls: "0" }
  return {
    buffers: Number(total.buffers) / samples.length,
    rows: Number(total.rows) / samples.length,
    statements: Number(total.calls) / samples.length,
  }
}

async function timed<T>(
  pid: number,
  into: { times: number[]; cpu: number },
  run: () => Promise<T>,
): Promise<T> {
  const cpu = cpuNanoseconds(pid)
  const started = performance.now()
  const value = await run()
  into.times.push(performance.now() - started)
  into.cpu += cpuNanoseconds(pid) - cpu
  return value
}

/** The process that serves the pool; the pool hands out its last used connection first, so one serves us all. */
async function backendPid(): Promise<number> {
  const { rows } = await pool.query<{ pid: number }>("select pg_backend_pid() as pid")
  return rows[0]?.pid ?? 0
}

/** Time on the processor so far, to the nanosecond (Linux's scheduler statistics). */
export function cpuNanoseconds(pid: number): number {
  return Number(readFileSync(`/proc/${pid}/schedstat`, "utf8").split(" ")[0])
}

export function median(values: number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}
