import { expect, test } from "vitest"
import { cityName } from "./city-name"

test.each([
  ["Europe/Prague", "Prague"],
  ["America/New_York", "New York"],
  ["America/Argentina/Buenos_Aires", "Buenos Aires"],
  ["Asia/Calcutta", "Kolkata"],
  ["Asia/Kolkata", "Kolkata"],
  ["UTC", "UTC"],
])("%s is called %s", (zone, name) => expect(cityName(zone)).toBe(name))
