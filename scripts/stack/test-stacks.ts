import { endWithParent } from "../end-with-parent"
import { build, isBuilt } from "./build"
import { silently, step } from "./progress"
import type { Stack } from "./stack"
import { startThrowAwayStack } from "./throw-away-stack"

const end = new AbortController()
const starting: Promise<Stack>[] = []

/** The product once for every worker of the browser tests: what one of them does, no other sees. */
export async function startTestStacks(count: number): Promise<Stack[]> {
  stopWhenTold()
  const { signal } = end
  // Before the stacks: two of them would make it at the same time in the same folder.
  if (!isBuilt()) await step("Building the app", () => build({ output: "quiet", signal }))
  if (count > 1) console.log(`  ${count} companies at once, of which one tells how far it is:`)
  for (let n = 0; n < count; n++)
    starting.push(startThrowAwayStack({ signal, step: n === 0 ? step : silently }))
  return Promise.all(starting)
}

/** Ends those that run and those that are just starting. */
export async function stopTestStacks(): Promise<void> {
  end.abort(new Error("The browser tests were stopped."))
  const results = await Promise.allSettled(starting)
  await Promise.all(results.map((result) => result.status === "fulfilled" && result.value.stop()))
}

// Playwright tidies up after Ctrl-C alone; whatever else ends it would leave the servers behind.
function stopWhenTold(): void {
  const asByCtrlC = () => process.emit("SIGINT")
  for (const signal of ["SIGTERM", "SIGHUP"] as const) process.on(signal, asByCtrlC)
  endWithParent(asByCtrlC)
}
