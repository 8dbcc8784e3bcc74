import { describe, expect, test } from "vitest"
import { isBlank } from "./blank"
import { normaliseText } from "./normalise"
import { isStorableText } from "./storable"

describe("N06: what cannot be stored exactly is refused", () => {
  test.each([
    ["NUL", "a\u0000b"],
    ["a bell", "a\u0007b"],
    ["an escape", "\u001b[31mred"],
    ["a carriage return that was not normalised", "a\rb"],
    ["DEL", "a\u007fb"],
    ["a C1 control", "a\u009bb"],
    ["NEL", "a\u0085b"],
    ["a high surrogate alone", "a\ud83db"],
    ["a low surrogate alone", "a\ude00b"],
    ["surrogates in the wrong order", "\ude00\ud83d"],
  ])("%s", (_, text) => expect(isStorableText(text)).toBe(false))

  test.each([
    ["lines and tabs", "a\n\tb"],
    ["an emoji", "😀 👩🏽‍💻"],
    ["Arabic with joiners", "می‌خواهم"],
    ["line and paragraph separators", "a\u2028b\u2029c"],
    ["nothing", ""],
  ])("but %s may stay", (_, text) => expect(isStorableText(text)).toBe(true))
})

describe("N08: what shows nothing is empty", () => {
  test.each([
    ["nothing", ""],
    ["spaces of every kind", " \u00a0\u2003\u3000\t\n"],
    ["the Hangul filler", "\u3164\u3164"],
    ["the half-width Hangul filler", "\uffa0"],
    ["the empty Braille cell", "\u2800 \u2800"],
    ["a zero-width joiner", "\u200d"],
    ["zero-width spaces and marks of order", "\u200b\u2060\ufeff\u200e\u202e"],
    ["tag characters", "\u{e0041}\u{e007f}"],
    ["variation selectors", "\ufe0f\u{e0100}"],
    ["an accent without a letter", "\u0301"],
  ])("%s", (_, text) => expect(isBlank(text)).toBe(true))

  test.each([".", "👍", "한", "ـ", "\u28ff", "0", "\u{1fae9}"])("but %s is something", (text) => {
    expect(isBlank(text)).toBe(false)
  })
})

test("N05: line breaks of every system are one, and outer white space goes", () => {
  expect(normaliseText("\r\n  one\r\ntwo\rthree\n\n")).toBe("one\ntwo\nthree")
  expect(normaliseText("a  b")).toBe("a  b")
})
