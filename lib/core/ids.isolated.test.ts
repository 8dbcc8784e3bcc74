import fc from "fast-check"
import { afterEach, expect, test, vi } from "vitest"
import { setClock } from "./clock"
import { compareIds, IdInput, idAt, idTime, isNodeId, maxId, newId } from "./ids"

afterEach(() => {
  setClock(null)
  vi.unstubAllEnvs()
})

const start = Date.UTC(2027, 0, 1)

test("Ids grow, also when more are made in one millisecond than have room in it", () => {
  setClock(() => start)
  const ids = Array.from({ length: 10_000 }, newId)
  for (const [index, id] of ids.slice(1).entries()) expect(compareIds(ids[index] ?? "", id)).toBeLessThan(0)
  expect(idTime(ids.at(-1) ?? "0").getTime() - start).toBeLessThanOrEqual(3)
})

test("Ids grow while the clock jitters and steps back by seconds", () => {
  let ms = start + 60_000
  setClock(() => ms)
  let last = newId()
  for (const step of [1, -3, 0, 2, -9000, 1, 8000, -1, 40, 0, -500]) {
    ms += step
    const next = newId()
    expect(compareIds(last, next), `after a step of ${step} ms`).toBeLessThan(0)
    last = next
  }
})

test("An id tells when it was made, and begins where its instant begins", () => {
  setClock(() => start + 3_600_000)
  const id = newId()
  expect(idTime(id)).toEqual(new Date(start + 3_600_000))
  expect(compareIds(idAt(idTime(id)), id)).toBeLessThanOrEqual(0)
  expect(compareIds(id, idAt(new Date(start + 3_600_001)))).toBeLessThan(0)
})

test("The smallest id of an instant gives that instant back", () => {
  const instants = fc.date({ min: new Date("2020-01-02"), max: new Date("2089-01-01"), noInvalidDate: true })
  fc.assert(
    fc.property(instants, (instant) => {
      expect(idTime(idAt(instant))).toEqual(instant)
    }),
  )
})

test("Ids of decimal text are in the order of their numbers", () => {
  const ids = fc.bigInt({ min: 1n, max: BigInt(maxId) })
  fc.assert(
    fc.property(ids, ids, (a, b) => {
      expect(Math.sign(compareIds(String(a), String(b)))).toBe(a < b ? -1 : a > b ? 1 : 0)
    }),
  )
})

test.for(["1", "9", "999999999999999999", "1000000000000000000", maxId])("%s is an id", (text) => {
  expect(IdInput.safeParse(text)).toMatchObject({ success: true, data: text })
})

test.for([
  ...["", "0", "01", "-1", "+1", "1.0", "1e3", "0x10", " 1", "1 ", "1\n", "١", "１"],
  ...["9223372036854775808", "9999999999999999999", "10000000000000000000", "9".repeat(10_000)],
])("I01: %o is no id", (text) => {
  expect(IdInput.safeParse(text).success).toBe(false)
})

test("What is no text is no id", () => {
  for (const value of [1, 1n, null, undefined, ["1"], { id: "1" }])
    expect(IdInput.safeParse(value).success).toBe(false)
})

test("A process has a number from 0 to 1023, and its ids carry it", async () => {
  for (const text of ["0", "7", "1023"]) {
    expect(isNodeId(text)).toBe(true)
    vi.stubEnv("ROOKERY_NODE_ID", text)
    vi.resetModules()
    const fresh = await import("./ids")
    expect((BigInt(fresh.newId()) >> 12n) & 1023n).toBe(BigInt(text))
  }
})

test("A process with a number that is none makes no ids, and says which variable is wrong", async () => {
  for (const text of ["abc", "", "-1", "1024", "1.5", " 1", "0x1"]) {
    expect(isNodeId(text)).toBe(false)
    vi.stubEnv("ROOKERY_NODE_ID", text)
    vi.resetModules()
    const fresh = await import("./ids")
    expect(() => fresh.newId()).toThrow("ROOKERY_NODE_ID must be a whole number from 0 to 1023")
  }
})
