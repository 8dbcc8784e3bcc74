import fc from "fast-check"
import { expect, test } from "vitest"
import { foldSearch, searchTextOf } from "./search-text"

test.each([
  ["Müller", "muller"],
  ["Mu\u0308ller", "muller"],
  ["ＡＤＡ", "ada"],
  ["İpek", "ipek"],
  ["Işık", "isik"],
  ["Strauß", "strauss"],
  ["STRAUẞ", "strauss"],
  ["Łukasz  Żółć", "lukasz zolc"],
  ["Ångström", "angstrom"],
  ["Søren Æbelø", "soren aebelo"],
  ["Σίσυφος", "σισυφοσ"],
  ["한국", "한국"],
  ["a\u200bd\u200da", "ada"],
])("N07: %s is found as %s", (typed, folded) => {
  expect(foldSearch(typed)).toBe(folded)
})

test("N07: folding twice changes nothing, and composition does not matter", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      const folded = foldSearch(text)
      expect(foldSearch(folded)).toBe(folded)
      expect(foldSearch(text.normalize("NFD"))).toBe(foldSearch(text.normalize("NFC")))
    }),
  )
})

test("each word of a name can be found by its beginning", () => {
  const text = searchTextOf({ name: "Éva Nagy", handle: "eva_n", title: "Engineer", department: "R&D" })
  expect(text).toBe(" eva nagy eva_n\n engineer r&d")
})
