import { expect, test } from "vitest"
import { addKinds } from "./kinds"
import { defaultReactions, parseReactions } from "./reactions"

const kindsOf = (text: string) => parseReactions(text)?.map(({ kind }) => kind) ?? null

test("a company chooses from the set and adds its own, the plain like first", () => {
  expect(kindsOf("funny,celebrate")).toEqual(["like", "funny", "celebrate"])
  expect(parseReactions("like=👍 Good, rocket=🚀 Ship it")).toEqual([
    { kind: "like", emoji: "👍", name: "Good" },
    { kind: "rocket", emoji: "🚀", name: "Ship it" },
  ])
  expect(kindsOf(defaultReactions.map(({ kind }) => kind).join(","))).toHaveLength(6)
})

test.for([
  "",
  "wow",
  "like,like",
  "rocket=🚀",
  "rocket=🚀🚀 Two",
  "Rocket=🚀 Ship it",
  "rocket=<b> Bold",
  "funny,,sad",
  Array.from({ length: 9 }, (_, n) => `k${"abcdefghi"[n]}=🚀 Name`).join(","),
])("X10: %j is no set of reactions", (text) => {
  expect(parseReactions(text)).toBeNull()
})

test("counts of kinds are added, and none is kept of what nobody gives any more", () => {
  expect(addKinds({ funny: 2, sad: 1 }, { sad: -1, thanks: 3 })).toEqual({ funny: 2, thanks: 3 })
  expect(addKinds({ sad: 1 }, { sad: -1 })).toBeNull()
  expect(addKinds(null, null)).toBeNull()
})
