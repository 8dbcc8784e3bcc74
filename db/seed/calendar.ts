import { minutes } from "@/lib/core/clock"
import { calendarDay, instantAt, weekdayOf } from "./zoned-time"

/**
 * When something in the story happens, in the author's own time zone. `day` counts working days before
 * today, so that nobody posts release notes on a Sunday whatever the weekday of the seeding;
 * `weekend` counts past weekends back from the last one; `minutesAgo` is for today.
 */
export type Moment =
  | { day: number; at: string }
  | { weekend: number; on: "fri" | "sat" | "sun"; at: string }
  | { minutesAgo: number }

const daysBeforeSunday = { fri: 2, sat: 1, sun: 0 }

/** The instant of a moment, in milliseconds, when the story is told at `today`; always in its past. */
export function instantOf(moment: Moment, today: number, timeZone: string): number {
  if ("minutesAgo" in moment) return today - minutes(moment.minutesAgo)
  const day = calendarDay(today, timeZone)
  if ("day" in moment) return instantAt(workingDayBefore(day, moment.day), moment.at, timeZone)
  const sunday = sundayBefore(day) - 7 * (moment.weekend - 1)
  return instantAt(sunday - daysBeforeSunday[moment.on], moment.at, timeZone)
}

/**
 * A delay squeezed so that it fits into the time that was left, whatever its length, and keeps its order
 * among others: short delays stay as they are.
 */
export function fitDelay(delayMs: number, roomMs: number): number {
  const half = roomMs / 2
  return delayMs <= half ? delayMs : roomMs - (half * half) / delayMs
}

function workingDayBefore(today: number, count: number): number {
  let day = today
  for (let left = count; left > 0; ) {
    day -= 1
    if (weekdayOf(day) % 6 !== 0) left -= 1
  }
  return day
}

function sundayBefore(today: number): number {
  return today - (weekdayOf(today) || 7)
}
