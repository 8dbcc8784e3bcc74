import { readdirSync, readFileSync } from "node:fs"
import { dirname, join, posix, relative } from "node:path"

export type Import = {
  /** A path from the root without its ending (`lib/posts/view`), or a package's name. */
  target: string
  /** Gone at run time: `import type`. */
  isTypeOnly: boolean
}

export type SourceFile = {
  /** From the root, with forward slashes. */
  path: string
  text: string
  lines: number
  imports: Import[]
}

const layers = ["app", "components", "lib", "db", "e2e", "scripts", "bench"]
const statement = /(?:^|\n)\s*(?:import|export)\s+(type\s+)?(?:[^"'`;]*?\sfrom\s+)?["']([^"'\n]+)["']/g
const dynamic = /\bimport\(\s*["']([^"']+)["']\s*\)/g

/** Every TypeScript file of our own layers, with what it imports. */
export function readSources(root: string): SourceFile[] {
  return layers.flatMap((layer) => listFiles(join(root, layer))).map((file) => readSource(root, file))
}

export const isTest = (path: string) => /\.(test|spec)\.tsx?$|\/testing\//.test(path)

function listFiles(folder: string): string[] {
  let entries: import("node:fs").Dirent[]
  try {
    entries = readdirSync(folder, { withFileTypes: true, recursive: true })
  } catch {
    return []
  }
  return entries
    .filter((entry) => entry.isFile() && /\.(ts|tsx|mjs)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
}

function readSource(root: string, file: string): SourceFile {
  const path = relative(root, file).replaceAll("\\", "/")
  const text = readFileSync(file, "utf8")
  return { path, text, lines: text.trimEnd().split("\n").length, imports: readImports(path, text) }
}

function readImports(path: string, text: string): Import[] {
  const found = [...text.matchAll(statement)].map(([, type, target = ""]) => ({
    target: resolveTarget(path, target),
    isTypeOnly: type !== undefined,
  }))
  const lazy = [...text.matchAll(dynamic)].map(([, target = ""]) => ({
    target: resolveTarget(path, target),
    isTypeOnly: false,
  }))
  return [...found, ...lazy]
}

function resolveTarget(path: string, target: string): string {
  const fromRoot = target.startsWith("@/")
    ? target.slice(2)
    : target.startsWith(".")
      ? posix.join(dirname(path), target)
      : target
  return fromRoot.replace(/\.(ts|tsx|mjs|js)$/, "")
}
