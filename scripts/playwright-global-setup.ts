import type { FullConfig } from "@playwright/test"
import { startTestStacks } from "./stack/test-stacks"
import { lentToWorkers } from "./stack/worker-environment"

/** Starts the product once for each worker. Specs find theirs through the environment that the app itself has. */
export default async function setup({ workers }: FullConfig) {
  // What is posted is out at once, save for people who set it otherwise.
  process.env.UNDO_SECONDS = "0"
  const stacks = await startTestStacks(workers)
  Object.assign(process.env, lentToWorkers(stacks, process.env))
}
