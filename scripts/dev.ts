import { parseArgs } from "node:util"
import { runForeground } from "./stack/foreground"

const { values } = parseArgs({ options: { port: { type: "string", default: "3000" } } })

await runForeground({
  dataDir: ".data",
  wantedPort: Number(values.port),
  web: "development",
  prepare: async () => undefined,
})
