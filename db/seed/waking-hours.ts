import { hours, minutes } from "@/lib/core/clock"
import { minuteOfDay } from "./zoned-time"

const morning = 7 * 60 + 40
const night = 23 * 60

/**
 * The instant itself, or the next morning for somebody who sleeps then: a colleague further east has long begun to
 * write. Whoever was first stays first.
 */
export function whenAwake(at: number, timeZone: string): number {
  const minute = minuteOfDay(at, timeZone)
  if (minute < morning) return at + minutes(morning - minute + minute / 10)
  return minute < night ? at : at + hours(24) - minutes(night - morning)
}
