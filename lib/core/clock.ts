/** The one source of time: tests and the seed move it, nothing else calls `new Date()` for "now". */
let source: (() => number) | null = null

/** The current instant. */
export function now(): Date {
  return new Date(nowMs())
}

/** The current instant in milliseconds since 1970. */
export function nowMs(): number {
  return source ? source() : Date.now()
}

/** Replaces the clock of this process; null gives the real one back. For tests and the seed. */
export function setClock(read: (() => number) | null): void {
  source = read
}

/** These four: a duration in milliseconds. */
export const seconds = (n: number) => n * 1000
export const minutes = (n: number) => seconds(n * 60)
export const hours = (n: number) => minutes(n * 60)
export const days = (n: number) => hours(n * 24)
