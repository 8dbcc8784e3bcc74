import { readFileSync } from "node:fs"

/** By package, the first safe version of each major release still in use. */
type Floors = Record<string, string[]>

type Lock = { packages: Record<string, { version?: string }> }

/** Every installed copy of a watched package that is older than the first safe version, a line each. */
export function belowFloor(lock: Lock, floors: Floors): string[] {
  return Object.entries(lock.packages).flatMap(([path, { version }]) => {
    const name = path.split("node_modules/").at(-1) ?? ""
    const safe = floors[name]
    if (!safe || !version || isSafe(version, safe)) return []
    return [`${path} is ${version}; safe from ${safe.join(" and ")}`]
  })
}

export function readLock(path = "package-lock.json"): Lock {
  return JSON.parse(readFileSync(path, "utf8"))
}

export function readFloors(path = "security-floors.json"): Floors {
  return JSON.parse(readFileSync(path, "utf8"))
}

function isSafe(version: string, safe: string[]): boolean {
  const major = majorOf(version)
  const floor = safe.find((candidate) => majorOf(candidate) === major)
  return floor ? compare(version, floor) >= 0 : safe.every((candidate) => majorOf(candidate) < major)
}

const majorOf = (version: string) => numbersOf(version)[0] ?? 0

// A release without a suffix comes after all its betas.
const numbersOf = (version: string) => {
  const numbers = (version.match(/\d+/g) ?? []).map(Number)
  return version.includes("-") ? numbers : [...numbers, Number.POSITIVE_INFINITY]
}

function compare(a: string, b: string): number {
  const [left, right] = [numbersOf(a), numbersOf(b)]
  const index = left.findIndex((number, at) => number !== (right[at] ?? 0))
  return index < 0 ? 0 : (left[index] ?? 0) - (right[index] ?? 0)
}
