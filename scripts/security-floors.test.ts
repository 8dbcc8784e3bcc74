import { expect, test } from "vitest"
import { belowFloor, readFloors, readLock } from "./security-floors"

const lockOf = (versions: Record<string, string>) => ({
  packages: Object.fromEntries(Object.entries(versions).map(([path, version]) => [path, { version }])),
})

test("F16: no package is installed in a version with a known hole", () => {
  const lock = readLock()
  expect(Object.keys(lock.packages).length).toBeGreaterThan(100)
  for (const name of ["next", "react", "drizzle-orm", "next-auth"])
    expect(lock.packages).toHaveProperty([`node_modules/${name}`])
  expect(belowFloor(lock, readFloors())).toEqual([])
})

test("F16: an older copy is found wherever it hides", () => {
  const floors = { next: ["16.2.6"], undici: ["6.23.0", "7.18.0"], "next-auth": ["5.0.0-beta.32"] }
  const old = {
    "node_modules/next": "16.2.5",
    "node_modules/x/node_modules/undici": "7.17.9",
    "node_modules/undici": "5.28.0",
    "node_modules/next-auth": "5.0.0-beta.31",
  }
  expect(belowFloor(lockOf(old), floors)).toHaveLength(4)
  const safe = {
    "node_modules/next": "16.2.6",
    "node_modules/a/node_modules/undici": "6.23.0",
    "node_modules/b/node_modules/undici": "8.0.0",
    "node_modules/next-auth": "5.0.0",
    "node_modules/unwatched": "0.0.1",
  }
  expect(belowFloor(lockOf(safe), floors)).toEqual([])
})
