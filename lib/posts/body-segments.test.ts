import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { depth } from "@/db/testing/depth"
import type { Entity } from "@/lib/core/text/entity"
import { parseBody } from "./body"
import { segmentBody } from "./body-segments"

const joined = (text: string, entities: readonly Entity[]) =>
  segmentBody(text, entities)
    .map((segment) => segment.text)
    .join("")

test("a post is cut into what it renders", () => {
  const text = "Hi @bo: #Yes example.com"
  expect(segmentBody(text, parseBody(text))).toEqual([
    { kind: "text", text: "Hi " },
    { kind: "mention", text: "@bo", handle: "bo" },
    { kind: "text", text: ": " },
    { kind: "hashtag", text: "#Yes", tag: "yes" },
    { kind: "text", text: " " },
    { kind: "link", text: "example.com", href: "https://example.com/" },
  ])
})

test("the pieces join to the post, whatever was typed", () => {
  const parts = fc.constantFrom("@ada", " ", "#x", "```\n", "`", "http://a.com", "👩‍💻", "\n", "a", "\ud83d")
  fc.assert(
    fc.property(fc.array(parts, { maxLength: 40 }), (typed) => {
      const text = typed.join("")
      expect(joined(text, parseBody(text))).toBe(text)
      expect(segmentBody(text, parseBody(text)).every((segment) => segment.text !== "")).toBe(true)
    }),
    { numRuns: 1_000 * depth },
  )
})

test("the pieces join to the post, whatever nonsense its entities are", () => {
  const offset = fc.oneof(fc.integer({ min: -3, max: 14 }), fc.double(), fc.constant(null), fc.string())
  const nonsense = fc.oneof(
    fc.anything(),
    fc.record({
      kind: fc.constantFrom("mention", "hashtag", "link", "code", "codeblock", "script"),
      start: offset,
      end: offset,
      innerStart: offset,
      innerEnd: offset,
      handle: fc.constantFrom("ada", undefined, 7),
      tag: fc.constantFrom("x", undefined),
      href: fc.constantFrom("https://a.com/", "javascript:alert(1)", undefined),
    }),
  )
  fc.assert(
    fc.property(fc.array(nonsense, { maxLength: 8 }), (entities) => {
      expect(joined("hello @ada #x", entities as Entity[])).toBe("hello @ada #x")
    }),
    { numRuns: 1_000 * depth },
  )
  for (const entities of [null, undefined, "x", {}]) {
    expect(joined("hello", entities as unknown as Entity[])).toBe("hello")
  }
})

describe("X02: a link of another scheme is never rendered, even from a poisoned row", () => {
  test.each([
    "javascript:alert(1)",
    " javascript:alert(1)",
    "data:text/html,x",
    "//evil.com",
    "https://bank.com@evil.com/",
    "https:evil.com",
    "HTTP://x\u0000",
    "",
  ])("%j", (href) => {
    const segments = segmentBody("click", [{ kind: "link", start: 0, end: 5, href }])
    expect(segments).toEqual([{ kind: "text", text: "click" }])
  })
})

test("of two entities in one place the first one stands", () => {
  const segments = segmentBody("@ada #tag", [
    { kind: "mention", start: 0, end: 4, handle: "ada" },
    { kind: "hashtag", start: 2, end: 9, tag: "tag" },
  ])
  expect(segments.map(({ kind }) => kind)).toEqual(["mention", "text"])
})
