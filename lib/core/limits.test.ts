import { expect, test } from "vitest"
import { readLimits } from "./limits"

test("Without overrides every rule has windows of at least one act and one second", () => {
  for (const [name, { what, windows }] of Object.entries(readLimits({}))) {
    expect(what, name).not.toBe("")
    expect(windows.length, name).toBeGreaterThan(0)
    for (const { points, seconds } of windows) {
      expect(points, name).toBeGreaterThan(0)
      expect(seconds, name).toBeGreaterThan(0)
    }
  }
})

test("A rule is overridden by its own variable, and the others stay as they were", () => {
  const limits = readLimits({ LIMIT_NEWCOMER_POST: "1/60,2/3600" })
  expect(limits.newcomerPost).toEqual({
    what: "posts on your first day",
    windows: [
      { points: 1, seconds: 60 },
      { points: 2, seconds: 3600 },
    ],
  })
  expect({ ...limits, newcomerPost: null }).toEqual({ ...readLimits({}), newcomerPost: null })
})

test.for([
  "",
  "10",
  "10/",
  "/60",
  "ten/60",
  "10/60,",
  "-1/60",
  "1.5/60",
  "10/60;5/1",
  `${"9".repeat(400)}/60`,
])("An override of %o is refused with the name of its variable", (text) => {
  expect(() => readLimits({ LIMIT_POST: text })).toThrow(/^LIMIT_POST must look like 10\/60,100\/3600/)
})

test.for(["0/0", "0/60", "10/0", "10/60,0/3600", "10/000"])(
  "An override of %o would refuse everybody or nobody, and is refused itself",
  (text) => {
    expect(() => readLimits({ LIMIT_POST: text })).toThrow("LIMIT_POST must have no zero in it")
  },
)
