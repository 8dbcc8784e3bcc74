import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, expect, test } from "vitest"
import { failuresOfPlaywright, failuresOfVitest } from "./failures"

const folder = mkdtempSync(join(tmpdir(), "rookery-failures-"))
const file = join(folder, "report.json")

afterAll(() => rmSync(folder, { recursive: true }))

test("a failed test is named with the first line of why, and so is a file that does not load", () => {
  const testResults = [
    {
      name: "a.test.ts",
      status: "failed",
      assertionResults: [
        { status: "passed", fullName: "adds" },
        {
          status: "failed",
          fullName: "takes away",
          failureMessages: ["expected 1 to be 2\n  at a.test.ts:3"],
        },
      ],
    },
    { name: "b.test.ts", status: "failed", message: "no such file", assertionResults: [] },
  ]
  expect(failuresOfVitest(written({ testResults }))).toEqual([
    "a.test.ts › takes away: expected 1 to be 2",
    "b.test.ts: no such file",
  ])
})

test("so is a browser test, however deep its group", () => {
  const spec = { title: "is posted", file: "posts.spec.ts", ok: false }
  const passed = { title: "is read", file: "posts.spec.ts", ok: true, tests: [{ results: [{}] }] }
  const tests = [{ results: [{}, { error: { message: "not found\nat line 3" } }] }]
  const suites = [{ specs: [passed], suites: [{ specs: [{ ...spec, tests }] }] }]
  expect(failuresOfPlaywright(written({ suites }))).toEqual(["posts.spec.ts › is posted: not found"])
})

test("without a report there is nothing to name", () => {
  expect(failuresOfVitest("/nowhere/report.json")).toEqual([])
})

function written(report: unknown): string {
  writeFileSync(file, JSON.stringify(report))
  return file
}
