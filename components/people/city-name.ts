// Browsers know these zones by the names that the cities had when the list was begun.
const todays: Record<string, string> = {
  Calcutta: "Kolkata",
  Godthab: "Nuuk",
  Katmandu: "Kathmandu",
  Kiev: "Kyiv",
  Rangoon: "Yangon",
  Saigon: "Ho Chi Minh City",
}

/** The place of a time zone as people call it today: "Kolkata" for Asia/Calcutta, "New York" for America/New_York. */
export function cityName(timeZone: string): string {
  const city = timeZone.split("/").at(-1) ?? timeZone
  return todays[city] ?? city.replaceAll("_", " ")
}
