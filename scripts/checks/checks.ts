import { join } from "node:path"
import { printError } from "../print-error"
import { build, forgetDevelopmentTypes, nextProgram } from "../stack/build"
import { inheritedEnvironment } from "../stack/environment"
import { runTask, type Task, typescript } from "../stack/run-task"
import { type Counts, countPlaywright, countVitest } from "./counts"
import { failuresOfPlaywright, failuresOfVitest } from "./failures"

/** One step of `npm test`. */
export interface Check {
  name: string
  title: string
  /** Left out of `npm run check`; the others run at once. */
  isSlow: boolean
  run: (options: Run) => Promise<Outcome>
}

type Outcome = Counts & { /** A line each, of the tests by name. */ failures?: string[] }

interface Run {
  /** The folder takes the report of a runner. */
  reports: string
  /** Ends it early, with whatever it has started. */
  signal: AbortSignal
}

/** Everything that must hold before a change goes in. */
export const checks: Check[] = [
  {
    name: "lint",
    title: "Format and lint",
    isSlow: false,
    run: ({ signal }) =>
      single(() =>
        node("Biome", ["node_modules/@biomejs/biome/bin/biome", "ci", "--colors=off", "."], { signal }),
      ),
  },
  {
    name: "types",
    title: "Types",
    isSlow: false,
    run: ({ signal }) =>
      single(async () => {
        forgetDevelopmentTypes()
        await node("next typegen", [nextProgram, "typegen"], { signal })
        await node("tsc", ["node_modules/typescript/bin/tsc", "--noEmit"], { signal })
      }),
  },
  {
    name: "architecture",
    title: "Architecture",
    isSlow: false,
    run: ({ signal }) =>
      single(() => node("The architecture check", typescript("scripts/check-architecture.ts"), { signal })),
  },
  { name: "vitest", title: "Unit and integration tests", isSlow: false, run: runVitest },
  {
    name: "build",
    title: "Production build",
    isSlow: true,
    run: ({ signal }) => single(() => build({ output: "quiet", signal })),
  },
  { name: "e2e", title: "Browser tests", isSlow: true, run: runPlaywright },
]

/** Browser tests use less than one core each, most of it by waiting: on two cores, two at a time cost half the time. */
const browserWorkers = 2

async function runVitest({ reports, signal }: Run): Promise<Outcome> {
  const file = join(reports, "vitest.json")
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${file}`]
  const isClean = await isSuccess("Vitest", ["node_modules/vitest/vitest.mjs", "run", ...reporters], {
    signal,
  })
  return { ...countVitest(file, { isClean }), failures: failuresOfVitest(file) }
}

async function runPlaywright({ reports, signal }: Run): Promise<Outcome> {
  const file = join(reports, "playwright.json")
  const program = ["--conditions=react-server", "node_modules/@playwright/test/cli.js"]
  const args = [...program, "test", `--workers=${browserWorkers}`, "--reporter=list,json"]
  const env = { ...inheritedEnvironment(), PLAYWRIGHT_JSON_OUTPUT_NAME: file }
  const isClean = await isSuccess("Playwright", args, { env, signal })
  return { ...countPlaywright(file, { isClean }), failures: failuresOfPlaywright(file) }
}

async function single(work: () => Promise<void>): Promise<Counts> {
  try {
    await work()
    return { passed: 1, failed: 0 }
  } catch (error) {
    printError(error)
    return { passed: 0, failed: 1 }
  }
}

function node(name: string, args: string[], options: Partial<Task>): Promise<void> {
  return runTask(name, { args, env: inheritedEnvironment(), output: "quiet", ...options })
}

async function isSuccess(name: string, args: string[], options: Partial<Task>): Promise<boolean> {
  const { passed } = await single(() => node(name, args, { ...options, output: "terminal" }))
  return passed === 1
}
