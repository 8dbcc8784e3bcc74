import { parseArgs } from "node:util"
import pg from "pg"
import { scanGrowth } from "./budgets"
import { benchCluster } from "./cluster"
import { type DataSet, dataSets } from "./generate/size"
import { Report } from "./report"

// `npm run bench` measures the small company; `-- --set M` the small one, then the large one, in processes of their
// own, since a process keeps one pool.
const { values } = parseArgs({ options: { set: { type: "string", default: "S" } } })
const name = values.set === "M" ? "M" : "S"
process.exitCode = (await benchmark(dataSets[name])) ? 0 : 1

async function benchmark(set: DataSet): Promise<boolean> {
  console.log(`data set ${set.name}: ${set.people} people, ${set.posts} posts`)
  const cluster = await benchCluster(set)
  process.env.DATABASE_URL = cluster.appUrl
  process.env.DATABASE_POOL_SIZE = "50"
  const admin = new pg.Client({ connectionString: cluster.adminUrl })
  await admin.connect()
  try {
    // Loaded only now: the pool reads its address when it is first imported.
    const { runSuite } = await import("./suite")
    const report = new Report()
    const scanBuffers = await runSuite(admin, set, report)
    console.log(
      `home by scan: ${scanBuffers} buffers (the larger set may touch ${scanGrowth} times the smaller's)`,
    )
    return report.print()
  } finally {
    const { pool } = await import("@/db")
    await pool.end()
    await admin.end()
    await cluster.remove()
  }
}
