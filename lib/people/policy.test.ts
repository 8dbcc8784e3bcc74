import { expect, test } from "vitest"
import { checkOwnProfile } from "./policy"
import { parseProfileUrl } from "./profile-link"

const empty = { bio: "", links: [], timeZone: null }
const faults = (fields: Partial<Parameters<typeof checkOwnProfile>[0]>) => {
  const check = checkOwnProfile({ ...empty, ...fields })
  return check.ok ? [] : Object.keys(check.fields)
}
const saved = (fields: Partial<Parameters<typeof checkOwnProfile>[0]>) => {
  const check = checkOwnProfile({ ...empty, ...fields })
  if (!check.ok) throw new Error(JSON.stringify(check.fields))
  return check.profile
}

test("N05: a bio of 300 family emoji fits by characters, one more does not", () => {
  expect(faults({ bio: "🙂".repeat(300) })).toEqual([])
  expect(faults({ bio: "🙂".repeat(301) })).toEqual(["bio"])
  expect(faults({ bio: `${"a\r\n".repeat(150)}` })).toEqual([])
})

test("N04: a bio of stacked accents is refused although it is one character", () => {
  expect(faults({ bio: `a${"\u0301".repeat(2000)}` })).toEqual(["bio"])
})

test("N06: characters that cannot be stored are refused, not replaced", () => {
  expect(faults({ bio: "half \ud83d" })).toEqual(["bio"])
  expect(faults({ bio: "nul \0" })).toEqual(["bio"])
})

test("N08: a bio of invisible characters is no bio", () => {
  expect(saved({ bio: "\u3164\u2800\u200d" }).bio).toBe("")
})

test.each([
  "javascript:alert(1)",
  "JaVaScRiPt:alert(1)",
  "java\tscript:alert(1)",
  "data:text/html,x",
  "vbscript:x",
  "ftp://example.com",
  "https://user@example.com",
  "https://user:secret@example.com",
  "https://",
  "https://exa mple.com",
  "https://example.com/\u0000",
  "//",
  `https://example.com/${"a".repeat(3000)}`,
])("X02: %j is no link of a profile", (url) => {
  expect(parseProfileUrl(url)).toBeNull()
  expect(faults({ links: [{ label: "Mine", url }] })).toEqual(["links.0.url"])
})

test.each([
  ["example.com/talk", "https://example.com/talk"],
  ["localhost:8080/x", "https://localhost:8080/x"],
  [" HTTP://Example.com ", "http://example.com/"],
  ["https://аpple.com", "https://xn--pple-43d.com/"],
  ["https://example.com/\u202egnp.exe", "https://example.com/%E2%80%AEgnp.exe"],
])("X03: %j leads to %s, the real host visible", (typed, url) => {
  expect(parseProfileUrl(typed)).toBe(url)
})

test("a link without a label is called by its host, and an empty row is dropped", () => {
  const links = [
    { label: "", url: "https://www.example.com/a" },
    { label: " ", url: "" },
    { label: "\u202eTalk\u200b", url: "example.org" },
  ]
  expect(saved({ links }).links).toEqual([
    { label: "example.com", url: "https://www.example.com/a" },
    { label: "Talk", url: "https://example.org/" },
  ])
})

test("six links are too many", () => {
  const links = Array.from({ length: 6 }, () => ({ label: "", url: "https://example.com" }))
  expect(faults({ links })).toEqual(["links"])
})

test.each(["Mars/Olympus", "+01:00", "x", "Europe/Prague; drop", "../etc"])(
  "%s is no time zone",
  (timeZone) => {
    expect(faults({ timeZone })).toEqual(["timeZone"])
  },
)

test("a time zone is kept in its usual spelling", () => {
  expect(saved({ timeZone: "europe/prague" }).timeZone).toBe("Europe/Prague")
})
