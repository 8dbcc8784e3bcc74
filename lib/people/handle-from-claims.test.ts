import { expect, test } from "vitest"
import { firstFreeHandle, handleFromClaims } from "./handle-from-claims"

test("N01: handles come from the user name, else the address; reserved and malformed ones are passed over", () => {
  expect(handleFromClaims(["bo", "other@corp.com"])).toBe("bo")
  expect(handleFromClaims([undefined, "Bo.Lindqvist@corp.com"])).toBe("bo_lindqvist")
  expect(handleFromClaims(["José.Müller@corp.com"])).toBe("jose_muller")
  expect(handleFromClaims(["admin", "bo@corp.com"])).toBe("bo")
  expect(handleFromClaims(["ａｄｍｉｎ", "ⓐdmin@corp.com"])).toBe("colleague")
  expect(handleFromClaims(["аdmin", "!@corp.com"])).not.toBe("admin")
  expect(handleFromClaims(["x".repeat(60)])).toBe("x".repeat(30))
})

test("Collisions are numbered, within the limit of length", () => {
  expect(firstFreeHandle("bo", new Set(["bo", "bo2", "bo4"]))).toBe("bo3")
  expect(firstFreeHandle("x".repeat(30), new Set(["x".repeat(30)]))).toBe(`${"x".repeat(29)}2`)
})
