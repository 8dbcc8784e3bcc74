import { readEnv } from "@/lib/core/env"
import { startWorker } from "@/lib/worker"
import { endWithParent } from "./end-with-parent"

try {
  readEnv()
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exit(1)
}
endWithParent(() => process.kill(process.pid, "SIGTERM"))
await startWorker()
