import { freePort } from "../../scripts/ports"
import { configuration, spawnNext, untilReady } from "./server"

/** A web process whose every printed line is kept, with a configuration of its own. */
export async function startOverheardServer(databaseUrl: string, env: Record<string, string> = {}) {
  const port = await freePort()
  const origin = `http://localhost:${port}`
  const configured = { ...configuration(origin, databaseUrl), LOG_LEVEL: "info", ...env }
  const child = spawnNext(port, configured, ["ignore", "pipe", "pipe"])
  let printed = ""
  for (const stream of [child.stdout, child.stderr])
    stream?.on("data", (bytes) => {
      printed += bytes
    })
  const ended = new Promise((resolve) => child.once("close", resolve))
  await untilReady(child, `${origin}/api/health/ready`)
  return {
    origin,
    /** Everything printed until the server has ended: nothing is still on its way. */
    stop: async () => {
      child.kill("SIGTERM")
      await ended
      return printed
    },
  }
}
