import { expect, test } from "vitest"
import { mendAddress } from "./prepare-requests"

test("A10: broken escapes in an address are read as they stand, everything else stays", () => {
  expect(mendAddress("/people/%ff/likes?tab=%ff")).toBe("/people/%25ff/likes?tab=%ff")
  expect(mendAddress("/tags/%c3%28")).toBe("/tags/%25c3%2528")
  expect(mendAddress("/%")).toBe("/%25")
  for (const address of ["/", "/tags/caf%C3%A9", "/search?q=100%", "/people/bo#%", "/%00", ""])
    expect(mendAddress(address)).toBe(address)
})
