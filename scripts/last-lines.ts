import { readFileSync } from "node:fs"

/** How a log ends: what to show of a program that did not start. */
export function lastLines(path: string): string {
  return readFileSync(path, "utf8").trimEnd().split("\n").slice(-15).join("\n")
}
