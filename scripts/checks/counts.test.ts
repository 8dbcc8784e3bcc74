import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, expect, test } from "vitest"
import { countPlaywright, countVitest } from "./counts"

const folder = mkdtempSync(join(tmpdir(), "rookery-counts-"))
const file = join(folder, "report.json")

afterAll(() => rmSync(folder, { recursive: true }))

test("passed and failed tests of vitest are counted, and a file that does not load is a failure", () => {
  const report = {
    numPassedTests: 3,
    numFailedTests: 1,
    testResults: [
      { status: "failed", assertionResults: [{}] },
      { status: "failed", assertionResults: [] },
    ],
  }
  expect(countVitest(written(report), { isClean: false })).toEqual({ passed: 3, failed: 2 })
})

test("a browser test that passed only at a second try counts as failed", () => {
  const report = { stats: { expected: 4, unexpected: 1, flaky: 1 }, errors: [] }
  expect(countPlaywright(written(report), { isClean: false })).toEqual({ passed: 4, failed: 2 })
})

test.each([
  ["found no test", { numPassedTests: 0, numFailedTests: 0, testResults: [] }, true],
  [
    "ended with an error outside of any test",
    { numPassedTests: 5, numFailedTests: 0, testResults: [] },
    false,
  ],
])("a runner that %s is a failure", (_, report, isClean) => {
  expect(countVitest(written(report), { isClean }).failed).toBe(1)
})

test("a runner that left no report is a failure", () => {
  expect(countPlaywright("/nowhere/report.json", { isClean: false })).toEqual({ passed: 0, failed: 1 })
})

function written(report: unknown): string {
  writeFileSync(file, JSON.stringify(report))
  return file
}
