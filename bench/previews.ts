import pg from "pg"
import { linkingShare, longestLookSeconds, postingShare, previewGrowthMb } from "./budgets"
import { benchCluster } from "./cluster"
import { benchEnvironment } from "./environment"
import { dataSets } from "./generate/size"
import { startChild } from "./previews/child"
import type { Seen } from "./previews/hostile-host"
import { Report } from "./report"

// `npm run bench:previews`: what pages that are there to do harm cost those who post, and the worker that looks at them.
const cluster = await benchCluster(dataSets.S)
Object.assign(process.env, benchEnvironment)
process.env.DATABASE_URL = cluster.appUrl
process.env.DATABASE_POOL_SIZE = "16"
const admin = new pg.Client({ connectionString: cluster.adminUrl })
await admin.connect()
const host = await startChild("hostile-host.ts")
const worker = await startChild("worker.ts", { HOSTILE_PORT: String(host.said) })
try {
  process.exitCode = (await benchmark()) ? 0 : 1
} finally {
  await worker.stop()
  await host.stop()
  const { pool } = await import("@/db")
  await pool.end()
  await admin.end()
  await cluster.remove()
}

async function benchmark(): Promise<boolean> {
  // Loaded only now: the pool reads its address when it is first imported.
  const { Poster } = await import("./previews/poster")
  const { lookAtBomb, lookAtDrips } = await import("./previews/attacks")
  const scene = { poster: await Poster.of(admin, dataSets.S.people), worker }
  const report = new Report()
  const drips = await lookAtDrips(scene)
  const seen = (await host.ask()) as Seen
  report.addAtLeast("posts while 100 links drip / otherwise", drips.others, postingShare)
  report.addAtLeast("posts with a dripping link / without", drips.linking, linkingShare)
  report.add("worker after 100 dripping links, MB more", drips.after, previewGrowthMb)
  report.add("worker meanwhile, MB more", drips.peak, previewGrowthMb)
  report.add("longest look, seconds", seen.longestSeconds, longestLookSeconds)
  report.add("connections at once", seen.mostAtOnce, 4)
  report.addAtLeast("connections in all", seen.connections, 100)
  const bomb = await lookAtBomb(scene)
  report.add("worker after a bomb of 200 MB, MB more", bomb.after, previewGrowthMb)
  report.add("worker meanwhile, MB more", bomb.peak, previewGrowthMb)
  return report.print()
}
