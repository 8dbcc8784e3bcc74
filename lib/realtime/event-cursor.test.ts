import fc from "fast-check"
import { expect, test } from "vitest"
import { compareEventCursors, formatEventCursor, nowhere, parseEventCursor } from "./event-cursor"

const cursor = fc.record({
  xid: fc.bigInt({ min: 0n, max: 2n ** 64n - 1n }).map(String),
  id: fc.bigInt({ min: 0n, max: 2n ** 63n - 1n }).map(String),
})

test("a place reads back as it was written", () => {
  fc.assert(
    fc.property(cursor, (place) => {
      expect(parseEventCursor(formatEventCursor(place))).toEqual(place)
    }),
  )
})

test("places are in order of their transactions first, then of their events", () => {
  const rank = ({ xid, id }: { xid: string; id: string }) => BigInt(xid) * 2n ** 64n + BigInt(id)
  fc.assert(
    fc.property(cursor, cursor, (a, b) => {
      const order = compareEventCursors(a, b)
      expect(Math.sign(order)).toBe(rank(a) < rank(b) ? -1 : rank(a) > rank(b) ? 1 : 0)
      expect(compareEventCursors(a, nowhere)).toBeLessThanOrEqual(0)
    }),
  )
})

test("K13: whatever is not a place is recognised", () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const place = parseEventCursor(text)
      expect(place === null || formatEventCursor(place) === text).toBe(true)
    }),
  )
  for (const text of ["", "1", "1-", "-1", "01-1", "1-01", "1-9223372036854775808", "18446744073709551616-1"])
    expect(parseEventCursor(text)).toBeNull()
})
