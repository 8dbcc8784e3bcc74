import fc from "fast-check"
import { expect, test } from "vitest"
import { type DiffPart, diffWords } from "./body-diff"

const textOf = (parts: DiffPart[], ...kinds: DiffPart["kind"][]) =>
  parts.flatMap(({ kind, text }) => (kinds.includes(kind) ? [text] : [])).join("")

test("a corrected word is shown as removed and added, and the rest as it was", () => {
  expect(diffWords("Lunch at twelve, in the garden", "Lunch at one, in the garden")).toEqual([
    { kind: "same", text: "Lunch at " },
    { kind: "removed", text: "twelve" },
    { kind: "added", text: "one" },
    { kind: "same", text: ", in the garden" },
  ])
})

test.for([
  ["the same text", "Hello", "Hello", [{ kind: "same", text: "Hello" }]],
  [
    "something added at the end",
    "Hello",
    "Hello you",
    [
      { kind: "same", text: "Hello" },
      { kind: "added", text: " you" },
    ],
  ],
  [
    "everything replaced",
    "Yes",
    "No",
    [
      { kind: "removed", text: "Yes" },
      { kind: "added", text: "No" },
    ],
  ],
  [
    "words of a script without spaces",
    "東京で会議",
    "大阪で会議",
    [
      { kind: "removed", text: "東京" },
      { kind: "added", text: "大阪" },
      { kind: "same", text: "で会議" },
    ],
  ],
  [
    "a family of four that stays one sign",
    "Hi 👨‍👩‍👧‍👦",
    "Hi 👨‍👩‍👧",
    [
      { kind: "same", text: "Hi " },
      { kind: "removed", text: "👨‍👩‍👧‍👦" },
      { kind: "added", text: "👨‍👩‍👧" },
    ],
  ],
] as const)("%s", ([, before, after, parts]) => {
  expect(diffWords(before, after)).toEqual(parts)
})

test("the parts join to both texts, whatever they are", () => {
  const text = fc.oneof(
    fc.string({ unit: "grapheme", maxLength: 60 }),
    fc
      .array(fc.constantFrom("soup", "bread", " ", "\n", "é", "שלום", "."), { maxLength: 40 })
      .map((words) => words.join("")),
  )
  fc.assert(
    fc.property(text, text, (before, after) => {
      const parts = diffWords(before, after)
      expect(textOf(parts, "same", "removed")).toBe(before)
      expect(textOf(parts, "same", "added")).toBe(after)
      expect(parts.every((part, at) => part.text !== "" && part.kind !== parts[at - 1]?.kind)).toBe(true)
    }),
  )
})

test.for([
  ["words", (name: string) => Array.from({ length: 300 }, (_, i) => `${name}${i}`).join(" ")],
  ["signs, more than are compared one by one", (name: string) => (name === "a" ? ".," : "!?").repeat(550)],
] as const)(
  "X11: two texts of the most that a post can hold, in %s that differ, are compared in no time",
  ([, write]) => {
    const [before, after] = [write("a"), write("b")]
    // The fastest of some: what else the machine does in that moment is not ours to measure.
    const durations = Array.from({ length: 5 }, () => {
      const began = performance.now()
      diffWords(before, after)
      return performance.now() - began
    })
    expect(Math.min(...durations)).toBeLessThan(100)
    const parts = diffWords(before, after)
    expect(textOf(parts, "same", "removed")).toBe(before)
    expect(textOf(parts, "same", "added")).toBe(after)
  },
)
