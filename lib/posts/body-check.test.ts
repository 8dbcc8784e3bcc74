import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { bodyLimits, checkBody, explainBodyFault } from "./body-check"
import { weightedLength } from "./body-length"

const family = "👨‍👩‍👧‍👦"

describe("N05: the length of a post", () => {
  test.each([
    ["plain words", "Hello", 5],
    ["a family emoji", family, 1],
    ["a Windows line break", "a\r\nb", 3],
    ["outer white space", "  hi \n", 2],
    ["a short link", "see http://a.co now", 4 + 23 + 4],
    ["a long link", `https://example.com/${"x".repeat(300)}`, 23],
    ["a bare domain", "example.com", 23],
    ["two links", "example.com example.org", 47],
    ["a mailbox, as typed", "ada@example.com", 15],
    ["a link in code, as typed", "`http://a.co`", 13],
  ])("%s", (_, text, length) => expect(checkBody(text)).toEqual({ ok: true, length }))

  test("is five hundred at most, and five hundred families are too heavy", () => {
    expect(checkBody("x".repeat(500))).toEqual({ ok: true, length: 500 })
    expect(checkBody("x".repeat(501))).toEqual({ ok: false, length: 501, reason: "too-long" })
    expect(checkBody(family.repeat(250))).toEqual({ ok: true, length: 250 })
    expect(checkBody(family.repeat(500))).toEqual({ ok: false, length: 500, reason: "too-heavy" })
  })

  test("is what the admin set", () => {
    const limits = { ...bodyLimits, maxGraphemes: 10 }
    expect(checkBody("x".repeat(11), limits)).toEqual({ ok: false, length: 11, reason: "too-long" })
    expect(explainBodyFault("too-long", limits)).toBe("A post has at most 10 characters.")
  })

  test("N07: is the same composed and decomposed", () => {
    const words = fc.string({ unit: fc.constantFrom(..."aéüş한글 ñ#@."), maxLength: 80 })
    fc.assert(
      fc.property(words, (t) => weightedLength(t.normalize("NFC")) === weightedLength(t.normalize("NFD"))),
    )
  })
})

describe("a post is refused", () => {
  test.each([
    ["N04: ten thousand accents", `a${"\u0301".repeat(10_000)}`, "too-long"],
    ["N04: two thousand accents", `a${"\u0301".repeat(2_000)}`, "too-heavy"],
    ["N06: a NUL", "a\u0000b", "unstorable"],
    ["N06: a lone surrogate", "a\ud83d", "unstorable"],
    ["N08: nothing", " \r\n ", "blank"],
    ["N08: a Hangul filler", "\u3164", "blank"],
    ["N08: an empty Braille cell", "\u2800", "blank"],
    ["N08: a joiner", "\u200d", "blank"],
    ["R06: eleven people", people(11), "too-many-mentions"],
  ])("%s", (_, text, reason) => expect(checkBody(text)).toMatchObject({ ok: false, reason }))

  test("N04: more bytes than the database takes, however many characters are allowed", () => {
    const text = `${"👍🏽".repeat(490)}${"\u{1f3fd}".repeat(1_100)}`
    const limits = { ...bodyLimits, maxCodePoints: 5_000 }
    expect(checkBody(text, limits)).toEqual({ ok: false, length: 490, reason: "too-heavy" })
    expect(checkBody("👍🏽".repeat(490), limits).ok).toBe(true)
  })

  test("R06: but ten people, or one person eleven times, may be mentioned", () => {
    expect(checkBody(people(10)).ok).toBe(true)
    expect(checkBody("@ada ".repeat(11)).ok).toBe(true)
  })

  test("with a sentence for every reason", () => {
    for (const fault of ["blank", "unstorable", "too-long", "too-heavy", "too-many-mentions"] as const) {
      expect(explainBodyFault(fault)).toMatch(/^[A-Z].+\.$/)
    }
  })
})

test("X11: a pasted book is refused at once", () => {
  const start = process.cpuUsage()
  expect(checkBody("http://a.b@".repeat(1_000_000))).toMatchObject({ ok: false, reason: "too-long" })
  expect(process.cpuUsage(start).user / 1_000).toBeLessThan(500)
})

function people(count: number): string {
  return Array.from({ length: count }, (_, number) => `@person${number}`).join(" ")
}
