import { execFileSync } from "node:child_process"
import { existsSync, readFileSync, rmSync } from "node:fs"
import { z } from "zod"
import { writePrivateFile } from "./private-file"
import { hasCode, isRunning } from "./processes"

const ProcessRecord = z.object({ pid: z.number().int(), startedAt: z.string(), note: z.string() })

/** A process that we started, told apart from a later one with the same pid by the moment it started. */
type ProcessRecord = z.infer<typeof ProcessRecord>

export function recordProcess(path: string, pid: number, note = ""): void {
  writePrivateFile(path, JSON.stringify({ pid, startedAt: startOf(pid), note }))
}

/** Takes the file for the running process; gives back the living process that holds it already, if any. */
export function claimRecord(path: string): ProcessRecord | null {
  const holder = livingProcess(path)
  if (holder && holder.pid !== process.pid) return holder
  rmSync(path, { force: true })
  try {
    const record = { pid: process.pid, startedAt: startOf(process.pid), note: "starting" }
    writePrivateFile(path, JSON.stringify(record), "wx")
  } catch (error) {
    if (hasCode(error, "EEXIST")) return claimRecord(path)
    throw error
  }
  return null
}

/** The recorded process if that very one still runs. */
export function livingProcess(path: string): ProcessRecord | null {
  if (!existsSync(path)) return null
  const text = readFileSync(path, "utf8")
  // An empty file is one whose writer was killed in the act.
  const record = text ? ProcessRecord.parse(JSON.parse(text)) : null
  return record && isRunning(record.pid) && startOf(record.pid) === record.startedAt ? record : null
}

function startOf(pid: number): string {
  if (process.platform === "linux") {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8")
    return stat.slice(stat.lastIndexOf(")") + 2).split(" ")[19] ?? ""
  }
  if (process.platform === "win32") {
    const query = `(Get-Process -Id ${pid}).StartTime.ToFileTimeUtc()`
    return execFileSync("powershell", ["-NoProfile", "-Command", query], { encoding: "utf8" }).trim()
  }
  return execFileSync("ps", ["-o", "lstart=", "-p", String(pid)], { encoding: "utf8" }).trim()
}
