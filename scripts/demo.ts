import { rmSync } from "node:fs"
import { join } from "node:path"
import { parseArgs } from "node:util"
import { removeCluster } from "./postgres/cluster"
import { runForeground } from "./stack/foreground"

const dataDir = ".data"

const { values } = parseArgs({
  options: { port: { type: "string", default: "3000" }, reset: { type: "boolean", default: false } },
})

await runForeground({
  dataDir,
  wantedPort: Number(values.port),
  web: "production",
  prepare: values.reset ? reset : async () => undefined,
})

// Only what the demo itself made: the folder may hold more than that.
async function reset() {
  if (process.env.DATABASE_URL)
    throw new Error("--reset deletes our own cluster only; DATABASE_URL names another.")
  await removeCluster(join(dataDir, "postgres"))
  for (const name of ["secrets.json", "identity-provider", "logs"])
    rmSync(join(dataDir, name), { recursive: true, force: true })
}
