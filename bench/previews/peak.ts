import { readFileSync, writeFileSync } from "node:fs"

/** What a process holds in memory now, and the most that it held since it was last told to forget, in megabytes. */
export function memoryOf(pid: number): { now: number; peak: number } {
  const status = readFileSync(`/proc/${pid}/status`, "utf8")
  const read = (name: string) => Number(new RegExp(`^${name}:\\s+(\\d+) kB$`, "m").exec(status)?.[1]) / 1024
  return { now: read("VmRSS"), peak: read("VmHWM") }
}

/** From now on the peak is that of what comes. */
export function forgetPeak(pid: number): void {
  writeFileSync(`/proc/${pid}/clear_refs`, "5")
}
