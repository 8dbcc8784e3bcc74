import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { parseArgs } from "node:util"
import { type Check, checks } from "./checks/checks"

const { values } = parseArgs({ options: { check: { type: "boolean" }, only: { type: "string" } } })

const end = new AbortController()
const stop = () => end.abort(new Error("Stopped."))
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, stop)
process.on("disconnect", stop)

const chosen = choose(checks)
const reports = mkdtempSync(join(tmpdir(), "rookery-test-"))
const total = { passed: 0, failed: 0, failures: [] as string[] }
// The quick ones at once: each leaves cores idle for a while. The slow ones need all there is.
const quick = chosen.filter(({ isSlow }) => !isSlow)
const slow = chosen.filter(({ isSlow }) => isSlow)
for (const round of [quick, ...slow.map((check) => [check])]) {
  if (end.signal.aborted) break
  for (const counts of await Promise.all(round.map(run))) {
    total.passed += counts.passed
    total.failed += counts.failed
    total.failures.push(...counts.failures)
  }
}
rmSync(reports, { recursive: true, force: true })
for (const failure of total.failures) console.log(`✗ ${failure}`)
console.log(`\n${total.passed} passed, ${total.failed} failed`)
process.exit(total.failed > 0 || end.signal.aborted ? 1 : 0)

function choose(all: Check[]): Check[] {
  const names = values.only?.split(",")
  const unknown = names?.filter((name) => !all.some((check) => check.name === name)) ?? []
  if (unknown.length > 0) {
    console.error(`--only takes some of: ${all.map((check) => check.name).join(", ")}`)
    process.exit(1)
  }
  return all.filter((check) => names?.includes(check.name) ?? !(values.check && check.isSlow))
}

async function run(check: Check) {
  console.log(`\n▶ ${check.title}`)
  const startedAt = performance.now()
  const { failures = [], ...counts } = await check.run({ reports, signal: end.signal })
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(1)
  console.log(
    `${counts.failed ? "✗" : "✓"} ${check.title}: ${counts.passed} passed, ${counts.failed} failed (${seconds} s)`,
  )
  return { ...counts, failures: failures.length > 0 || counts.failed === 0 ? failures : [check.title] }
}
