import { createHash } from "node:crypto"
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { inheritedEnvironment } from "./environment"
import { runTask, type Task } from "./run-task"

export const nextProgram = "node_modules/next/dist/bin/next"

const sources = ["app", "components", "lib", "db", "public", "package-lock.json", "tsconfig.json"]
const rootSources = /^(next\.config|postcss\.config|proxy|instrumentation)[\w-]*\.[cm]?[jt]s$/
// Lies inside the build on purpose: a build by any other means clears the folder and with it this mark.
const mark = ".next/rookery-sources"

/** True when the last production build was made from exactly these sources. */
export function isBuilt(): boolean {
  return existsSync(".next/BUILD_ID") && existsSync(mark) && readFileSync(mark, "utf8") === sourcesHash()
}

/** Makes the production build. Needs no configuration: everything of a company is read at run time. */
export async function build(options: Pick<Task, "output" | "signal">): Promise<void> {
  const hash = sourcesHash()
  forgetDevelopmentTypes()
  const env: NodeJS.ProcessEnv = {
    ...inheritedEnvironment(),
    NODE_ENV: "production",
    NEXT_TELEMETRY_DISABLED: "1",
  }
  await runTask("The build", { args: [nextProgram, "build"], env, ...options })
  writeFileSync(mark, hash)
}

/** Route types that `next dev` left know only the pages of its day, and TypeScript reads them beside the new ones. */
export function forgetDevelopmentTypes(): void {
  rmSync(".next/dev/types", { recursive: true, force: true })
}

function sourcesHash(): string {
  const hash = createHash("sha256")
  const roots = [...sources, ...readdirSync(".").filter((name) => rootSources.test(name))]
  for (const path of roots.filter((root) => existsSync(root)).flatMap(filesBelow))
    hash.update(`${path}\0`).update(readFileSync(path))
  return hash.digest("hex")
}

function filesBelow(path: string): string[] {
  if (!statSync(path).isDirectory()) return /\.test\.tsx?$/.test(path) ? [] : [path]
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesBelow(join(path, name)))
}
