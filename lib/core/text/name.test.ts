import { describe, expect, test } from "vitest"
import { avatarHue, initials } from "./avatar"
import { confusableSkeleton, resemblesAny } from "./confusable"
import { cleanName } from "./name"

describe("N02: a display name is stripped of what could deceive", () => {
  test.each([
    ["an override", "Ada \u202eecalevoL", "Ada ecalevoL"],
    ["isolates and marks", "\u2066Ada\u2069\u200f", "Ada"],
    ["zero-width characters", "A\u200bd\u200da\ufeff", "Ada"],
    ["tag characters", "Ada\u{e0061}\u{e007f}", "Ada"],
    ["controls and newlines", "Ada\n\u0007Lovelace", "Ada Lovelace"],
    ["the Hangul filler", "Ada\u3164", "Ada"],
    ["runs of spaces", "  Ada \u00a0 Lovelace ", "Ada Lovelace"],
    ["a lone surrogate", "Ada\ud83d", "Ada"],
  ])("%s", (_, typed, name) => expect(cleanName(typed)).toBe(name))

  test("it has at most 50 characters as people count them", () => {
    expect(cleanName("é".normalize("NFD").repeat(60))).toBe("é".repeat(50))
    expect([...(cleanName(`Z${"\u0335".repeat(5_000)}`) ?? "")].length).toBeLessThanOrEqual(200)
  })

  test.each(["", " \n", "\u200b\u202e", "\u3164", "\u0301"])("nothing visible is no name", (typed) => {
    expect(cleanName(typed)).toBeNull()
  })

  test.each(["山田 太郎", "Ñuño Ó Súilleabháin", "محمد", "Zoë 🚀", "O'Neil-Smith Jr."])(
    "%s stays as it is",
    (name) => {
      expect(cleanName(name)).toBe(name)
    },
  )
})

describe("N02: a name that looks like an admin's is flagged", () => {
  test.each([
    "Аda Lovelace",
    "ADA LOVELACE",
    "Ada  Love1ace",
    "Ada Lоvеlасе",
    "Adá Lovelace",
    "Ada.Lovelace",
    "Ada Iovelace",
    "𝐀𝐝𝐚 Lovelace",
  ])("%s", (name) => expect(resemblesAny(name, ["Mo Salah", "Ada Lovelace"])).toBe(true))
  test.each(["Ada Loveland", "Bo Lovelace", "Ada"])("but %s is somebody else", (name) => {
    expect(resemblesAny(name, ["Ada Lovelace"])).toBe(false)
  })
  test("rn passes for m", () =>
    expect(confusableSkeleton("Tom Barnes")).toBe(confusableSkeleton("Torn Bames")))
})

describe("a person without a picture", () => {
  test.each([
    ["Ada Lovelace", "AL"],
    ["Ada King Lovelace", "AL"],
    ["ada", "A"],
    ["山田 太郎", "山太"],
    ["Kenji Watanabe 渡辺健二", "KW"],
    ["Sunita Apte (सुनीता आपटे)", "SA"],
    ["Jean-Luc Picard", "JP"],
    ["ßeta", "S"],
    ["👩🏽‍💻 Kim", "👩🏽‍💻K"],
    ["e\u0301va", "É".normalize("NFD")],
    ["…", "?"],
    ["", "?"],
  ])("%s shows %s", (name, letters) => expect(initials(name)).toBe(letters))

  test("keeps one of twelve colours, and all twelve are used", () => {
    const hues = Array.from({ length: 500 }, (_, id) => avatarHue(String(7_000_000_000_000 + id)))
    expect(new Set(hues).size).toBe(12)
    expect(hues.every((hue) => Number.isInteger(hue) && hue >= 0 && hue < 12)).toBe(true)
    expect(avatarHue("ada")).toBe(avatarHue("ada"))
    expect(avatarHue("ada")).not.toBe(avatarHue("bo"))
  })
})
