import { join } from "node:path"
import { sendSignal } from "../processes"
import { makeThrowAwayFolder, removeThrowAwayFolder } from "../throw-away-folder"
import { type Cluster, startCluster } from "./cluster"

interface ThrowAwayCluster extends Cluster {
  /** Ends the server and deletes its data. */
  remove(): Promise<void>
}

/** A cluster in memory for tests and benchmarks, fast and forgetful. It ends with this process at the latest. */
export async function throwAwayCluster(settings: Record<string, string> = {}): Promise<ThrowAwayCluster> {
  const folder = await makeThrowAwayFolder()
  const cluster = await startCluster({ dataDir: join(folder, "postgres"), durable: false, settings })
  const endAtExit = () => sendSignal(cluster.pid, "SIGQUIT")
  process.once("exit", endAtExit)
  const remove = async () => {
    process.off("exit", endAtExit)
    sendSignal(cluster.pid, "SIGQUIT")
    await removeThrowAwayFolder(folder)
  }
  return { ...cluster, remove }
}
