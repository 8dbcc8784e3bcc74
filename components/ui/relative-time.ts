const minuteMs = 60_000
const hourMs = 60 * minuteMs
const dayMs = 24 * hourMs

// One language until there are several; the reader's own time zone replaces UTC once the page is alive.
const language = "en-GB"

type Zone = "UTC" | "local"

const formats = new Map<string, Intl.DateTimeFormat>()

// Making a format costs a hundred times what using it does.
function format(zone: Zone, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = zone + JSON.stringify(options)
  const known = formats.get(key)
  if (known) return known
  const made = new Intl.DateTimeFormat(language, { ...options, ...(zone === "UTC" && { timeZone: "UTC" }) })
  formats.set(key, made)
  return made
}

/** How long ago, short: "now", "6 min", "1 h", "2 d", then the date, with the year once it is another one. */
export function relativeTime(instant: Date, now: Date, zone: Zone): string {
  const ago = now.getTime() - instant.getTime()
  if (ago < minuteMs) return "now"
  if (ago < hourMs) return `${Math.floor(ago / minuteMs)} min`
  if (ago < dayMs) return `${Math.floor(ago / hourMs)} h`
  if (ago < 7 * dayMs) return `${Math.floor(ago / dayMs)} d`
  const sameYear = instant.getUTCFullYear() === now.getUTCFullYear()
  return format(zone, { day: "numeric", month: "short", ...(!sameYear && { year: "numeric" }) }).format(
    instant,
  )
}

/** How long until then, short: "5 min left", "2 h left", "3 d left"; rounded up, so that it never says less than there is. */
export function timeLeft(instant: Date, now: Date): string {
  const left = instant.getTime() - now.getTime()
  if (left <= 0) return "closing"
  if (left < hourMs) return `${Math.ceil(left / minuteMs)} min left`
  if (left < 2 * dayMs) return `${Math.ceil(left / hourMs)} h left`
  return `${Math.ceil(left / dayMs)} d left`
}

/** The exact time in full: "Monday, 23 November 2026 at 10:42". */
export function exactTime(instant: Date, zone: Zone): string {
  return format(zone, { dateStyle: "full", timeStyle: "short" }).format(instant)
}

/** The exact time on one line of a post's own page: "10:42 · 23 Nov 2026". */
export function stampTime(instant: Date, zone: Zone): string {
  const time = format(zone, { hour: "2-digit", minute: "2-digit" }).format(instant)
  const date = format(zone, { day: "numeric", month: "short", year: "numeric" }).format(instant)
  return `${time} · ${date}`
}
