import { existsSync, mkdtempSync, readdirSync, statSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { isRunning, sendSignal } from "../processes"
import { type Cluster, removeCluster, startCluster } from "./cluster"

const prefix = "rookery-throw-away-"

/** A cluster in memory for tests and benchmarks. It ends with this process; what a killed process left, the next one clears. */
export async function throwAwayCluster(
  settings: Record<string, string> = {},
): Promise<Cluster & { remove: () => Promise<void> }> {
  const base = existsSync("/dev/shm") ? "/dev/shm" : tmpdir()
  await clearAbandoned(base)
  const dataDir = mkdtempSync(join(base, `${prefix}${process.pid}-`))
  const cluster = await startCluster({ dataDir, durable: false, settings })
  const endAtExit = () => sendSignal(cluster.pid, "SIGQUIT")
  process.once("exit", endAtExit)
  const remove = async () => {
    process.off("exit", endAtExit)
    sendSignal(cluster.pid, "SIGQUIT")
    await removeCluster(dataDir)
  }
  return { ...cluster, remove }
}

async function clearAbandoned(base: string): Promise<void> {
  for (const name of readdirSync(base).filter((entry) => entry.startsWith(prefix))) {
    const dataDir = join(base, name)
    const pid = Number(name.slice(prefix.length).split("-")[0])
    const isMine = statSync(dataDir, { throwIfNoEntry: false })?.uid === process.getuid?.()
    if (isMine && !isRunning(pid)) await removeCluster(dataDir)
  }
}
