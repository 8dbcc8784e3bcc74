import { expect, test } from "vitest"
import { addressFromName } from "./address-from-name"

test.each([
  ["Design guild", "design-guild"],
  ["  Köche & Bäcker  ", "koche-backer"],
  ["Straße 7", "strasse-7"],
  ["C++ / Rust", "c-rust"],
  ["東京", ""],
  ["a ".repeat(30), "a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a"],
])("%j suggests the address %j", (name, address) => {
  expect(addressFromName(name)).toBe(address)
})
