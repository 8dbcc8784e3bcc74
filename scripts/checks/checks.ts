import { join } from "node:path"
import { printError } from "../print-error"
import { build, forgetDevelopmentTypes, nextProgram } from "../stack/build"
import { inheritedEnvironment } from "../stack/environment"
import { runTask, type Task, typescript } from "../stack/run-task"
import { type Counts, countPlaywright, countVitest } from "./counts"

/** One step of `npm test`. */
export interface Check {
  name: string
  title: string
  /** Left out of `npm run check`. */
  isSlow: boolean
  /** The folder takes the report of a runner. */
  run: (reports: string) => Promise<Counts>
}

/** Everything that must hold before a change goes in, the quickest answers first. */
export const checks: Check[] = [
  {
    name: "lint",
    title: "Format and lint",
    isSlow: false,
    run: () =>
      single(() => node("Biome", ["node_modules/@biomejs/biome/bin/biome", "ci", "--colors=off", "."])),
  },
  {
    name: "types",
    title: "Types",
    isSlow: false,
    run: () =>
      single(async () => {
        forgetDevelopmentTypes()
        await node("next typegen", [nextProgram, "typegen"])
        await node("tsc", ["node_modules/typescript/bin/tsc", "--noEmit"])
      }),
  },
  {
    name: "architecture",
    title: "Architecture",
    isSlow: false,
    run: () => single(() => node("The architecture check", typescript("scripts/check-architecture.ts"))),
  },
  { name: "vitest", title: "Unit and integration tests", isSlow: false, run: runVitest },
  {
    name: "build",
    title: "Production build",
    isSlow: true,
    run: () => single(() => build({ output: "quiet" })),
  },
  { name: "e2e", title: "Browser tests", isSlow: true, run: runPlaywright },
]

async function runVitest(reports: string): Promise<Counts> {
  const file = join(reports, "vitest.json")
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${file}`]
  const isClean = await isSuccess("Vitest", ["node_modules/vitest/vitest.mjs", "run", ...reporters])
  return countVitest(file, { isClean })
}

async function runPlaywright(reports: string): Promise<Counts> {
  const file = join(reports, "playwright.json")
  const program = ["--conditions=react-server", "node_modules/@playwright/test/cli.js"]
  const args = [...program, "test", "--reporter=list,json"]
  const isClean = await isSuccess("Playwright", args, { PLAYWRIGHT_JSON_OUTPUT_NAME: file })
  return countPlaywright(file, { isClean })
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

function node(name: string, args: string[], options: Partial<Task> = {}): Promise<void> {
  return runTask(name, { args, env: inheritedEnvironment(), output: "quiet", ...options })
}

async function isSuccess(name: string, args: string[], extra: Record<string, string> = {}): Promise<boolean> {
  const env = { ...inheritedEnvironment(), ...extra }
  const { passed } = await single(() => node(name, args, { env, output: "terminal" }))
  return passed === 1
}
