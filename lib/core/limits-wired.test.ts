import { readdirSync, readFileSync } from "node:fs"
import { expect, test } from "vitest"
import { readLimits } from "./limits"

const sources = ["app", "lib"]
  .flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: "utf8" }).map((path) => `${folder}/${path}`),
  )
  .filter((path) => /\.tsx?$/.test(path) && !path.includes(".test."))

/** Where a rule is put to work: in the `limits` of an action or a route, or counted by hand. */
const uses = [/\blimits: \[([^\]]*)\]/g, /\blimitAct\(\w+, \[([^\]]*)\]/g, /\bconsumeLimit\(("\w+")/g]

function rulesIn(source: string): string[] {
  const lists = uses.flatMap((use) => [...source.matchAll(use)].map((match) => match[1] ?? ""))
  return lists.flatMap((list) => [...list.matchAll(/"(\w+)"/g)].map((match) => match[1] ?? ""))
}

const wired = new Map<string, string[]>()
for (const path of sources)
  for (const name of rulesIn(readFileSync(path, "utf8"))) wired.set(name, [...(wired.get(name) ?? []), path])

test.for(Object.keys(readLimits({})))("R01: the limit %s guards something", (name) => {
  expect(wired.get(name) ?? []).not.toEqual([])
})
