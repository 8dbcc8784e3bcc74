import { existsSync, readFileSync } from "node:fs"
import { z } from "zod"

export interface Counts {
  passed: number
  failed: number
}

/** How the runner itself ended. */
type Ending = { isClean: boolean }

const VitestReport = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  testResults: z.array(z.object({ status: z.string(), assertionResults: z.array(z.unknown()) })),
})

const PlaywrightReport = z.object({
  stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number() }),
  errors: z.array(z.unknown()),
})

/** What vitest counted; a file that could not even be loaded is one failure. */
export function countVitest(file: string, ending: Ending): Counts {
  const report = read(file, VitestReport)
  if (!report) return { passed: 0, failed: 1 }
  const unloaded = report.testResults.filter(
    ({ status, assertionResults }) => status === "failed" && assertionResults.length === 0,
  )
  return honest({ passed: report.numPassedTests, failed: report.numFailedTests + unloaded.length }, ending)
}

/** What Playwright counted; a test that passed only at a second try has failed. */
export function countPlaywright(file: string, ending: Ending): Counts {
  const report = read(file, PlaywrightReport)
  if (!report) return { passed: 0, failed: 1 }
  const { expected, unexpected, flaky } = report.stats
  return honest({ passed: expected, failed: unexpected + flaky + report.errors.length }, ending)
}

// A runner that found no test, or that failed without a failed test (an unhandled error, a teardown), is a failure.
function honest({ passed, failed }: Counts, { isClean }: Ending): Counts {
  return { passed, failed: failed === 0 && (!isClean || passed === 0) ? 1 : failed }
}

function read<T>(file: string, schema: z.ZodType<T>): T | null {
  return existsSync(file) ? schema.parse(JSON.parse(readFileSync(file, "utf8"))) : null
}
