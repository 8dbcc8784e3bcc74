import { join } from "node:path"
import { pathToFileURL } from "node:url"
import { brokenContents } from "./architecture/content-rules"
import { brokenImports } from "./architecture/import-rules"
import { readSources } from "./architecture/source-file"

/** A check that reads nothing finds nothing: fewer files than this is itself a fault. */
const fileFloor = 150

type Findings = { files: number; problems: string[] }

/** Reads every source file below `root` and lists what breaks the layers, the ranks, the caps and the house rules. */
export function checkArchitecture(root: string, floor = fileFloor): Findings {
  const sources = readSources(root)
  const problems = sources.flatMap((file) => [...brokenImports(file), ...brokenContents(file)])
  if (sources.length < floor)
    problems.push(`only ${sources.length} files were read; at least ${floor} are expected`)
  return { files: sources.length, problems }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const { files, problems } = checkArchitecture(join(import.meta.dirname, ".."))
  for (const problem of problems) console.error(problem)
  console.log(`architecture: ${files} files read, ${problems.length} problems`)
  process.exitCode = problems.length > 0 ? 1 : 0
}
