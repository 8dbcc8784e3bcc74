import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { depth } from "@/db/testing/depth"
import { foldTag } from "./fold"

describe("N07: hashtags that read the same are the same", () => {
  test.each([
    ["composed and decomposed accents", "Café", "CAFE\u0301"],
    ["capital dotted İ and i", "İstanbul", "istanbul"],
    ["dotless ı and I", "ışık", "IŞIK"],
    ["ß and SS", "Straße", "STRASSE"],
    ["the capital ẞ", "STRAẞE", "strasse"],
    ["the final sigma", "ΟΔΟΣ", "οδος"],
    ["full-width and plain letters", "ｈａｓｈ１２", "hash12"],
    ["half-width and full katakana", "ｶﾀｶﾅ", "カタカナ"],
    ["both Japanese dashes", "メ～テレ", "メ〜テレ"],
    ["a ligature", "ﬁre", "FIRE"],
    ["composed and decomposed Hangul", "한국말", "한국말".normalize("NFD")],
    ["Persian with and without the joiner", "می‌خواهم", "میخواهم"],
    ["Arabic presentation forms", "ﻻ", "لا"],
    ["an invisible character", "lau\u200bnch", "launch"],
    ["with and without its sign", "#Launch", "launch"],
  ])("%s", (_, one, other) => expect(foldTag(one)).toBe(foldTag(other)))

  test.each([
    ["accents", "resume", "résumé"],
    ["different kanji", "漢字", "漢詩"],
    ["Hebrew words", "שלום", "שלם"],
    ["Latin and Cyrillic", "cop", "сор"],
    ["numbers", "q1", "q2"],
  ])("but %s differ", (_, one, other) => expect(foldTag(one)).not.toBe(foldTag(other)))
})

test("N07: folding a folded tag changes nothing, whatever it is made of", () => {
  const anything = fc.string({ unit: "binary", maxLength: 20 })
  fc.assert(
    fc.property(anything, (word) => foldTag(foldTag(`x${word}`)) === foldTag(`x${word}`)),
    { numRuns: 1_000 * depth },
  )
})

test("N07: composed and decomposed spellings of any word fold to one", () => {
  const anything = fc.string({ unit: "grapheme", maxLength: 20 })
  fc.assert(
    fc.property(anything, (word) => foldTag(word.normalize("NFC")) === foldTag(word.normalize("NFD"))),
    { numRuns: 1_000 * depth },
  )
})
