import { describe, expect, test } from "vitest"
import { claimableHandle, isReservedHandle, normaliseHandle } from "./handle"

describe("N01: a handle has one spelling in ASCII", () => {
  test.each([
    ["ada", "ada"],
    ["  Ada ", "ada"],
    ["@Ada_L", "ada_l"],
    ["ＡＤＡ", "ada"],
    ["ⓐⓓⓐ", "ada"],
    ["42", "42"],
    ["a".repeat(30), "a".repeat(30)],
  ])("%s is %s", (typed, handle) => expect(normaliseHandle(typed)).toBe(handle))

  test.each([
    ["one character", "a"],
    ["31 characters", "a".repeat(31)],
    ["a Cyrillic а", "аda"],
    ["an accent", "adá"],
    ["a space", "ada l"],
    ["a dot", "ada.l"],
    ["a hyphen", "ada-l"],
    ["nothing but underscores", "___"],
    ["a newline at the end of a good one", "ada\nbo"],
    ["a zero-width space", "ad\u200ba"],
    ["nothing", ""],
  ])("%s has none", (_, typed) => expect(normaliseHandle(typed)).toBeNull())
})

describe("N01: handles of roles, pages and broadcasts belong to nobody", () => {
  test.each([
    "admin",
    "everyone",
    "here",
    "channel",
    "moderator",
    "rookery",
    "settings",
    "api",
    "Admin",
    "ａｄｍｉｎ",
    "ⓐdmin",
    "_admin_",
  ])("%s", (typed) => expect(claimableHandle(typed)).toBeNull())
  test("but a name that only contains one is free", () => {
    expect(claimableHandle("administer")).toBe("administer")
    expect(isReservedHandle("hereward")).toBe(false)
  })
})
