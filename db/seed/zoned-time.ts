const dayMs = 86_400_000
/** Clocks are changed on the quarter hour, if at all. */
const quarterMs = 900_000
const formats = new Map<string, Intl.DateTimeFormat>()
const offsets = new Map<string, number>()

/** Days since 1970 on the calendar that hangs on the wall in this time zone. */
export function calendarDay(instantMs: number, timeZone: string): number {
  return Math.floor((instantMs + offsetMs(instantMs, timeZone)) / dayMs)
}

/** 0 is Sunday. */
export function weekdayOf(calendarDay: number): number {
  return (calendarDay + 4) % 7
}

/** Minutes after midnight on the clock of this time zone. */
export function minuteOfDay(instantMs: number, timeZone: string): number {
  return Math.floor(((instantMs + offsetMs(instantMs, timeZone)) % dayMs) / 60_000)
}

/** The instant at which the clocks of the time zone show "hh:mm" on that day. */
export function instantAt(calendarDay: number, time: string, timeZone: string): number {
  const [hours = 0, minutes = 0] = time.split(":").map(Number)
  const shown = calendarDay * dayMs + (hours * 60 + minutes) * 60_000
  // The offset at the wrong instant is only wrong around a change to summer time: the second look is at the right one.
  const guess = shown - offsetMs(shown, timeZone)
  return shown - offsetMs(guess, timeZone)
}

function offsetMs(instantMs: number, timeZone: string): number {
  const quarter = Math.floor(instantMs / quarterMs)
  const key = `${timeZone} ${quarter}`
  const offset = offsets.get(key) ?? wallMs(quarter * quarterMs, timeZone) - quarter * quarterMs
  offsets.set(key, offset)
  return offset
}

/** What the clocks of the time zone show at that instant, as if it were UTC. */
function wallMs(instantMs: number, timeZone: string): number {
  const format = formats.get(timeZone) ?? newFormat(timeZone)
  formats.set(timeZone, format)
  const parts = Object.fromEntries(format.formatToParts(instantMs).map((part) => [part.type, part.value]))
  const { year, month, day, hour, minute, second } = parts
  return Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`)
}

function newFormat(timeZone: string): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat("en-CA", {
    ...{ timeZone, hourCycle: "h23", year: "numeric", month: "2-digit", day: "2-digit" },
    ...{ hour: "2-digit", minute: "2-digit", second: "2-digit" },
  })
}
