import { join } from "node:path"
import { freePort } from "../ports"
import { startCluster } from "../postgres/cluster"
import { makeThrowAwayFolder, removeThrowAwayFolder } from "../throw-away-folder"
import type { Database } from "./database"
import { type Stack, startStack } from "./stack"

/** The whole product with the demo company, on free ports and in memory: what browser tests and screenshots look at. */
export async function startThrowAwayStack(): Promise<Stack> {
  const dataDir = await makeThrowAwayFolder()
  try {
    const stack = await startStack({
      dataDir,
      port: await freePort(),
      web: "production",
      startDatabase: () => startForgetfulDatabase(join(dataDir, "postgres")),
    })
    const stop = async () => {
      await stack.stop()
      await removeThrowAwayFolder(dataDir)
    }
    return { ...stack, stop }
  } catch (error) {
    await removeThrowAwayFolder(dataDir)
    throw error
  }
}

async function startForgetfulDatabase(dataDir: string): Promise<Database> {
  const cluster = await startCluster({ dataDir, durable: false })
  await cluster.createDatabase("rookery")
  return { ownerUrl: cluster.ownerUrl("rookery"), appUrl: cluster.appUrl("rookery"), part: cluster }
}
