import { expect, test } from "vitest"
import { counted, shortCount } from "./count"
import { exactTime, relativeTime, stampTime } from "./relative-time"

const now = new Date("2026-11-23T12:00:00.000Z")
const ago = (instant: string) => relativeTime(new Date(instant), now, "UTC")

test.each([
  ["2026-11-23T12:00:05.000Z", "now"],
  ["2026-11-23T11:59:01.000Z", "now"],
  ["2026-11-23T11:54:00.000Z", "6 min"],
  ["2026-11-23T11:00:00.000Z", "1 h"],
  ["2026-11-22T12:00:01.000Z", "23 h"],
  ["2026-11-21T12:00:00.000Z", "2 d"],
  ["2026-11-16T12:00:00.000Z", "16 Nov"],
  ["2025-11-16T12:00:00.000Z", "16 Nov 2025"],
])("%s is %s", (instant, words) => {
  expect(ago(instant)).toBe(words)
})

test("the exact time says day, date and minute", () => {
  // The comma depends on the edition of the language data.
  expect(exactTime(now, "UTC")).toMatch(/^Monday,? 23 November 2026 at 12:00$/)
  expect(stampTime(now, "UTC")).toBe("12:00 · 23 Nov 2026")
})

test("numbers are written for the room they have", () => {
  expect([0, 999, 9_999, 12_345].map(shortCount)).toEqual(["0", "999", "9,999", "12.3k"])
  expect(counted(1, "new post", "new posts")).toBe("1 new post")
  expect(counted(1_200, "new post", "new posts")).toBe("1,200 new posts")
})
