/** A time to post at, and how a button calls it. */
export type DueChoice = { label: string; at: Date }

const monday = 1

/** Nine tomorrow morning and, if that is another day, nine next Monday; where the clock of `now` ticks. */
export function dueChoices(now: Date): DueChoice[] {
  const tomorrow = atNine(now, 1)
  const toMonday = (monday + 7 - now.getDay()) % 7 || 7
  const choices = [{ label: "Tomorrow 9:00", at: tomorrow }]
  return toMonday === 1 ? choices : [...choices, { label: "Monday 9:00", at: atNine(now, toMonday) }]
}

function atNine(now: Date, days: number): Date {
  return new Date(now.getFullYear(), now.getMonth(), now.getDate() + days, 9)
}

/** An instant as the fields for a day and a time hold it, where the clock of this browser ticks. */
export function toFields(at: Date): { day: string; time: string } {
  const two = (n: number) => String(n).padStart(2, "0")
  return {
    day: `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`,
    time: `${two(at.getHours())}:${two(at.getMinutes())}`,
  }
}

/** The instant that the two fields name; an invalid Date while one is empty. */
export function fromFields({ day, time }: { day: string; time: string }): Date {
  return day && time ? new Date(`${day}T${time}`) : new Date(Number.NaN)
}
