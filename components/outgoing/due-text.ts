/** A time to come in words: "Mon, 23 Nov 2026, 09:00 CET". */
export function dueText(at: Date, zone: "UTC" | "local"): string {
  return new Intl.DateTimeFormat("en-GB", {
    ...({ weekday: "short", day: "numeric", month: "short", year: "numeric" } as const),
    ...({ hour: "2-digit", minute: "2-digit", timeZoneName: "short" } as const),
    ...(zone === "UTC" && { timeZone: "UTC" }),
  }).format(at)
}
