import { freePort } from "../ports"
import { makeThrowAwayFolder, removeThrowAwayFolder } from "../throw-away-folder"
import { startOwnDatabase } from "./database"
import { type Stack, type StackOptions, startStack } from "./stack"

/** The whole product with the demo company, on free ports and in memory: what browser tests and screenshots look at. */
export async function startThrowAwayStack(
  options: Pick<StackOptions, "signal" | "step"> = {},
): Promise<Stack> {
  const dataDir = await makeThrowAwayFolder()
  try {
    const stack = await startStack({
      ...options,
      dataDir,
      port: await freePort(),
      web: "production",
      startDatabase: () => startOwnDatabase(dataDir, { durable: false }),
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
