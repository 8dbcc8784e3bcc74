import "./home"
import { readEnv } from "@/lib/core/env"
import { startWorker } from "@/lib/worker/start-worker"
import { endWithParent } from "./end-with-parent"
import { printError } from "./print-error"

try {
  readEnv()
} catch (error) {
  printError(error)
  process.exit(1)
}
endWithParent(() => process.kill(process.pid, "SIGTERM"))
const worker = startWorker()
for (const signal of ["SIGTERM", "SIGINT"] as const)
  process.once(signal, () => void worker.stop().finally(() => process.exit(0)))
