import { printError } from "./print-error"
import { inheritedEnvironment } from "./stack/environment"
import { runTask } from "./stack/run-task"

/** How many times the size that they have in `npm test`. */
const depth = "10"

const generated = [
  "lib/core/text/fold.test.ts",
  "lib/groups/scale.isolated.test.ts",
  "lib/groups/set-rule.test.ts",
  "lib/posts/body-segments.test.ts",
  "lib/posts/body.test.ts",
  "lib/timelines/matrix.test.ts",
  "lib/timelines/model.test.ts",
  "lib/timelines/paging.test.ts",
]

// The tests that make up their own companies, with more companies than there is time for at every change.
try {
  const env = { ...inheritedEnvironment(), TEST_DEPTH: process.env.TEST_DEPTH ?? depth }
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
