import { cityName } from "@/components/people/city-name"

/** The time zone of this browser as people call it, with how far its clock is from the world's: "Berlin, GMT+1". */
export function timeZoneName(at: Date): string {
  const format = new Intl.DateTimeFormat("en-GB", { timeZoneName: "shortOffset" })
  const offset = format.formatToParts(at).find(({ type }) => type === "timeZoneName")?.value
  const zone = format.resolvedOptions().timeZone
  return [cityName(zone), offset].filter((part) => part && part !== zone).join(", ") || zone
}
