import fc from "fast-check"
import { expect, test } from "vitest"
import { PollInput } from "./input"
import { canVote, filledPoll, percentages, whyNoResults, whyNotPoll } from "./policy"
import type { PollView } from "./view"

const rules = { minutes: 60, multiple: false, anonymous: false, results: "voted" } as const
const poll = (view: Partial<PollView>): PollView => ({
  ...{ options: ["Soup", "Pizza"], counts: null, voters: 0, closesAt: "2026-11-24T10:00:00.000Z" },
  ...{ closed: false, multiple: false, anonymous: false, results: "voted", voted: false, choices: [] },
  ...view,
})

test.for([
  [[1, 1, 1], 3, [34, 33, 33]],
  [[2, 1], 3, [67, 33]],
  [[0, 5], 5, [0, 100]],
  [[0, 0], 0, [0, 0]],
  [[1, 1, 1, 4], 7, [15, 14, 14, 57]],
] as const)("%j of %i voters are %j percent", ([counts, voters, parts]) => {
  expect(percentages(counts, { voters, multiple: false })).toEqual(parts)
})

test("where each has one choice the parts are a hundred, and none is more than one away from what it is", () => {
  fc.assert(
    fc.property(fc.array(fc.nat(100_000), { minLength: 2, maxLength: 4 }), (counts) => {
      const voters = counts.reduce((sum, count) => sum + count, 0)
      const parts = percentages(counts, { voters, multiple: false })
      expect(parts.reduce((sum, part) => sum + part, 0)).toBe(voters === 0 ? 0 : 100)
      for (const [n, count] of counts.entries())
        expect(Math.abs((parts[n] ?? 0) - (voters && (count * 100) / voters))).toBeLessThan(1)
    }),
  )
})

test("where several may be chosen each part is of the people who voted", () => {
  expect(percentages([3, 2, 0], { voters: 3, multiple: true })).toEqual([100, 67, 0])
})

test("a vote can be changed until the poll closes, in an anonymous poll never", () => {
  expect(canVote(poll({ voted: true }))).toBe(true)
  expect(canVote(poll({ voted: true, anonymous: true }))).toBe(false)
  expect(canVote(poll({ anonymous: true }))).toBe(true)
  expect(canVote(poll({ closed: true }))).toBe(false)
})

test.for([
  [{}, "whoever has voted"],
  [{ results: "closed", voted: true }, "when the poll has closed"],
  [{ anonymous: true, voted: true, voters: 2 }, "once three people have voted"],
  [{ anonymous: true, closed: true, voters: 2 }, "nobody sees how"],
] as const)("%j says why no results are shown", ([view, words]) => {
  expect(whyNoResults(poll(view))).toContain(words)
  expect(whyNoResults(poll({ ...view, counts: [1, 2] }))).toBeNull()
})

test("options that were left empty are not sent, and what the box refuses the server refuses too", () => {
  const written = { ...rules, options: [" Soup ", "", "Pizza"] }
  expect(filledPoll(written).options).toEqual(["Soup", "Pizza"])
  expect(PollInput.parse(filledPoll(written)).options).toEqual(["Soup", "Pizza"])
  for (const options of [[], ["Soup"], ["Soup", " "], ["Soup", "Soup "], ["Soup", "a".repeat(51)]]) {
    const wrong = { ...rules, options }
    expect(whyNotPoll(wrong)).not.toBeNull()
    expect(PollInput.safeParse(filledPoll(wrong)).success).toBe(false)
  }
  expect(whyNotPoll({ ...rules, options: ["👨‍👩‍👧‍👦".repeat(20), "b"] })).toBeNull()
})

test("I03 N04 N06: a poll of another shape is refused", () => {
  const valid = { ...rules, options: ["Soup", "Pizza"] }
  expect(PollInput.safeParse(valid).success).toBe(true)
  for (const wrong of [
    { options: ["a", "b", "c", "d", "e"] },
    { options: ["a\nb", "c"] },
    { options: ["\u3164", "c"] },
    { options: ["a\ud83d", "c"] },
    { options: [`z${"\u0301".repeat(300)}`, "c"] },
    { minutes: 4 },
    { minutes: 30 * 24 * 60 + 1 },
    { minutes: 7.5 },
    { results: "never" },
    { voters: 100 },
    { closedAt: null },
  ])
    expect(PollInput.safeParse({ ...valid, ...wrong }).success).toBe(false)
})
