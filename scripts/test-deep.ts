import { printError } from "./print-error"
import { inheritedEnvironment } from "./stack/environment"
import { runTask } from "./stack/run-task"

/** How many times the size that they have in `npm test`. */
const factor = "10"

const generated = [
  "lib/timelines/matrix.test.ts",
  "lib/timelines/model.test.ts",
  "lib/timelines/paging.test.ts",
]

// The tests that make up their own companies, with more companies than there is time for at every change.
try {
  const env = { ...inheritedEnvironment(), ROOKERY_TEST_FACTOR: process.env.ROOKERY_TEST_FACTOR ?? factor }
  await runTask("The deep tests", {
    ...{
      args: ["node_modules/vitest/vitest.mjs", "run", "--testTimeout=1800000", ...generated],
      env,
      output: "terminal",
    },
  })
} catch (error) {
  printError(error)
  process.exit(1)
}
