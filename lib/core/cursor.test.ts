import fc from "fast-check"
import { expect, test } from "vitest"
import { encodeNameCursor, parseIdCursor, parseNameCursor } from "./cursor"
import { DomainError } from "./errors"
import { maxId } from "./ids"

const ids = fc.bigInt({ min: 1n, max: BigInt(maxId) }).map(String)
const names = fc
  .string({ unit: "grapheme", maxLength: 40 })
  .filter((name) => name.length <= 200 && !name.includes("\0"))

/** The code of the refusal; what was read when there is none. */
function outcomeOf(read: () => unknown): unknown {
  try {
    return read()
  } catch (error) {
    return error instanceof DomainError ? error.code : error
  }
}

test("A page that ended at a name goes on from exactly there", () => {
  fc.assert(
    fc.property(names, ids, (name, id) => {
      expect(parseNameCursor(encodeNameCursor(name, id))).toEqual({ name, id })
    }),
  )
})

test("A page that ended at an id goes on from exactly there", () => {
  fc.assert(
    fc.property(ids, (id) => {
      expect(parseIdCursor(id)).toBe(id)
    }),
  )
})

test("Without a cursor a list starts at its top", () => {
  for (const nothing of [undefined, null, ""]) {
    expect(parseIdCursor(nothing)).toBe(maxId)
    expect(parseNameCursor(nothing)).toBeNull()
  }
})

test("I02: whatever else is sent for a cursor is refused, never read and never a fault", () => {
  const texts = fc.oneof(fc.string({ minLength: 1, unit: "binary" }), fc.base64String({ minLength: 4 }))
  fc.assert(
    fc.property(texts, (text) => {
      if (!/^[1-9]\d{0,18}$/.test(text)) expect(outcomeOf(() => parseIdCursor(text))).toBe("invalid")
      expect(outcomeOf(() => parseNameCursor(text))).toBe("invalid")
    }),
  )
})

const encode = (value: unknown) => Buffer.from(JSON.stringify(value)).toString("base64url")

test.for([
  ...[null, 7, "name", {}, [], ["a"], ["a", "1", "2"], ["a", 1], [1, "1"], [null, "1"], ["a", null]],
  ...[
    ["a", "0"],
    ["a", "-1"],
    ["a", "1 or 1=1"],
    ["a", "9223372036854775808"],
    ["a\0", "1"],
  ],
  ["a".repeat(201), "1"],
])("I02: a cursor that was made up as %o is refused", (value) => {
  expect(outcomeOf(() => parseNameCursor(encode(value)))).toBe("invalid")
})
