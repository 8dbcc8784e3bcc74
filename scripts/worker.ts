import { readEnv } from "@/lib/core/env"
import { startWorker } from "@/lib/worker"

try {
  readEnv()
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exit(1)
}
await startWorker()
