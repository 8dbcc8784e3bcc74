import "./home"
import { spawn } from "node:child_process"
import { readEnv } from "@/lib/core/env"
import { endWithParent } from "./end-with-parent"
import { printError } from "./print-error"
import { nextProgram } from "./stack/build"
import { withWebMemory } from "./stack/web-memory"

// Next would set it only for itself, after the check below.
Object.assign(process.env, { NODE_ENV: "production" })

try {
  refuseDemo()
  readEnv()
} catch (error) {
  printError(error)
  process.exit(1)
}

const server = spawn(process.execPath, [nextProgram, "start", ...process.argv.slice(2)], {
  stdio: "inherit",
  env: withWebMemory(process.env),
})
for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => server.kill(signal))
endWithParent(() => server.kill("SIGTERM"))
server.on("exit", (code) => process.exit(code ?? 1))

function refuseDemo() {
  if (process.env.ROOKERY_DEMO)
    throw new Error("ROOKERY_DEMO is for npm run demo: production uses the company's provider.")
}
