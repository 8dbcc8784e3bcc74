import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { countGraphemes, takeGraphemes } from "./graphemes"
import { countBytes, countCodePoints } from "./size"

const family = "👨‍👩‍👧‍👦"

test("N05: a family emoji is one character to its author, seven code points and 25 bytes to the database", () => {
  expect(countGraphemes(family)).toBe(1)
  expect(countCodePoints(family)).toBe(7)
  expect(countBytes(family)).toBe(25)
})

test("N04: ten thousand accents on one letter are one grapheme, so code points are counted too", () => {
  const zalgo = `a${"\u0301".repeat(10_000)}`
  expect(countGraphemes(zalgo)).toBe(1)
  expect(countCodePoints(zalgo)).toBe(10_001)
  expect(countBytes(zalgo)).toBe(20_001)
})

test("N05: a Windows line break counts once, like any other", () => {
  expect(countGraphemes("a\r\nb")).toBe(3)
  expect(countGraphemes("a\nb")).toBe(3)
})

describe("the count", () => {
  const segmenter = new Intl.Segmenter("und", { granularity: "grapheme" })
  test("N05: is the same by the short way for plain text as by the long way", () => {
    const ascii = fc.string({ unit: "binary-ascii", maxLength: 200 })
    fc.assert(fc.property(ascii, (text) => countGraphemes(text) === [...segmenter.segment(text)].length))
  })
  test("N07: is the same for composed and decomposed letters", () => {
    const word = fc.string({ unit: fc.constantFrom(..."aéïõüçşњй한글각ñ ё"), maxLength: 60 })
    fc.assert(
      fc.property(word, (t) => countGraphemes(t.normalize("NFC")) === countGraphemes(t.normalize("NFD"))),
    )
  })
})

test("a text is cut between characters, never through one", () => {
  expect(takeGraphemes(`${family}${family}x`, 2)).toBe(family + family)
  expect(takeGraphemes("cafe\u0301s", 4)).toBe("cafe\u0301")
  expect(takeGraphemes("short", 50)).toBe("short")
})
