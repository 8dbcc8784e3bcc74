import { expect, test } from "vitest"
import { returnPath } from "./return-path"

test("Somebody sent to sign in comes back to where they were going", () => {
  for (const path of [
    "/",
    "/everyone",
    "/posts/123",
    "/search?q=a%20b&x=%C3%A4",
    "/tags/caf%C3%A9",
    "/people/bo#posts",
  ])
    expect(returnPath(path)).toBe(path)
})

test.for([
  "//evil.example",
  "/\\evil.example",
  "/%5cevil.example",
  "/%5Cevil.example",
  "/%2fevil.example",
  "/%2F%2Fevil.example",
  "/a//evil.example",
  "/./\\evil.example",
  "https:evil.example",
  "https://evil.example",
  "http://localhost:3999@evil.example/",
  "//user:pass@evil.example",
  "javascript:alert(1)",
  "/\tevil",
  "\t//evil.example",
  "/\r\nSet-Cookie: a=b",
  "/%0d%0aSet-Cookie:%20a=b",
  "/%",
  "/%zz",
  "/%c3%28",
  "/%00",
  "evil.example",
  "",
  "?next=//evil.example",
  "/sign-in",
  "/sign-in?next=/sign-in",
  "/api/auth/callback/company?code=1",
  `/${"a".repeat(3000)}`,
  "/‮evil",
  null,
  undefined,
  7,
  ["/everyone"],
])("A10: %j leads home", (wanted) => {
  expect(returnPath(wanted)).toBe("/")
})
