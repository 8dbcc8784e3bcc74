import { expect, test } from "vitest"
import { dueChoices, fromFields, toFields } from "./due-choices"

const labels = (now: Date) => dueChoices(now).map(({ label, at }) => `${label}: ${toFields(at).day}`)

test("tomorrow and Monday are offered, and Monday once", () => {
  const saturday = new Date(2026, 10, 21, 17, 30)
  expect(labels(saturday)).toEqual(["Tomorrow 9:00: 2026-11-22", "Monday 9:00: 2026-11-23"])
  const sunday = new Date(2026, 10, 22, 8)
  expect(labels(sunday)).toEqual(["Tomorrow 9:00: 2026-11-23"])
  const monday = new Date(2026, 10, 23, 8)
  expect(labels(monday)).toEqual(["Tomorrow 9:00: 2026-11-24", "Monday 9:00: 2026-11-30"])
  const newYearsEve = new Date(2026, 11, 31, 23, 59)
  expect(labels(newYearsEve)).toEqual(["Tomorrow 9:00: 2027-01-01", "Monday 9:00: 2027-01-04"])
})

test("what the fields hold is the same instant again", () => {
  for (const at of [new Date(2026, 0, 5, 7, 5), new Date(2027, 11, 31, 23, 59), new Date(2026, 6, 1)])
    expect(fromFields(toFields(at))).toEqual(at)
})

test("a field that is empty names no time", () => {
  expect(fromFields({ day: "", time: "09:00" }).getTime()).toBeNaN()
  expect(fromFields({ day: "2026-11-23", time: "" }).getTime()).toBeNaN()
})
