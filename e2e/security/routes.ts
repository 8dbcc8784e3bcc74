import { readFileSync } from "node:fs"

/** Every page and route handler of the production build, with its parameters filled in. */
export function routes(parameters: Record<string, string> = {}): { pattern: string; path: string }[] {
  const manifest = JSON.parse(readFileSync(".next/app-path-routes-manifest.json", "utf8")) as Record<
    string,
    string
  >
  return Object.values(manifest)
    .filter((pattern) => !pattern.startsWith("/_"))
    .map((pattern) => ({ pattern, path: fill(pattern, parameters) }))
}

function fill(pattern: string, parameters: Record<string, string>): string {
  const values: Record<string, string> = {
    handle: "bo",
    id: "1",
    tag: "launch",
    "...feed": "home",
    ...parameters,
  }
  return pattern.replace(/\[([^\]]+)\]/g, (_match, name: string) => values[name] ?? "1")
}
