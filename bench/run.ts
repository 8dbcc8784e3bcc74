import { spawnSync } from "node:child_process"
import { parseArgs } from "node:util"
import pg from "pg"
import { scanGrowth } from "./budgets"
import { benchCluster } from "./cluster"
import { benchEnvironment } from "./environment"
import { type DataSet, dataSets } from "./generate/size"
import { Report } from "./report"

// `npm run bench` measures the small company; `-- --set M` first the small one in a process of its own, since a
// process keeps one pool, then the large one.
const { values } = parseArgs({ options: { set: { type: "string", default: "S" } } })
const holds = values.set === "M" ? await benchmarkBoth() : (await benchmark(dataSets.S)).holds
process.exitCode = holds ? 0 : 1

async function benchmarkBoth(): Promise<boolean> {
  const small = spawnSync(process.execPath, [...process.execArgv, import.meta.filename], { encoding: "utf8" })
  process.stdout.write(small.stdout + small.stderr)
  const scanOfSmall = Number(/home by scan: ([\d.]+) buffers/.exec(small.stdout)?.[1])
  const large = await benchmark(dataSets.M, scanOfSmall)
  return large.holds && small.status === 0
}

async function benchmark(set: DataSet, scanOfSmaller?: number): Promise<{ holds: boolean }> {
  console.log(`data set ${set.name}: ${set.people} people, ${set.posts} posts`)
  const cluster = await benchCluster(set)
  Object.assign(process.env, benchEnvironment)
  process.env.DATABASE_URL = cluster.appUrl
  process.env.DATABASE_POOL_SIZE = "50"
  const admin = new pg.Client({ connectionString: cluster.adminUrl })
  await admin.connect()
  try {
    // Loaded only now: the pool reads its address when it is first imported.
    const { runSuite } = await import("./suite")
    const report = new Report()
    const scanBuffers = await runSuite(admin, set, report)
    console.log(`home by scan: ${scanBuffers} buffers`)
    if (scanOfSmaller !== undefined)
      report.add("home by scan, buffers x the small company's", scanBuffers / scanOfSmaller, scanGrowth)
    return { holds: report.print() }
  } finally {
    const { pool } = await import("@/db")
    await pool.end()
    await admin.end()
    await cluster.remove()
  }
}
