import { execFileSync, spawnSync } from "node:child_process"
import { readFileSync } from "node:fs"
import { setTimeout as wait } from "node:timers/promises"

/** True while the process runs; a zombie that nobody has reaped counts as gone. */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
  } catch (error) {
    return hasCode(error, "EPERM")
  }
  return !isZombie(pid)
}

/** The command line of a process, empty when it cannot be read: a recorded pid may belong to a stranger by now. */
export function commandLineOf(pid: number): string {
  try {
    if (process.platform === "linux")
      return readFileSync(`/proc/${pid}/cmdline`, "utf8").replaceAll("\0", " ")
    if (process.platform === "win32") {
      const query = `(Get-CimInstance Win32_Process -Filter "ProcessId=${pid}").CommandLine`
      return execFileSync("powershell", ["-NoProfile", "-Command", query], { encoding: "utf8" })
    }
    return execFileSync("ps", ["-o", "command=", "-p", String(pid)], { encoding: "utf8" })
  } catch {
    return ""
  }
}

/** Waits until the process is gone and says whether that happened in time. */
export async function waitUntilGone(pid: number, timeoutMs: number): Promise<boolean> {
  const deadline = performance.now() + timeoutMs
  while (isRunning(pid)) {
    if (performance.now() > deadline) return false
    await wait(20)
  }
  return true
}

/** Asks politely with the given signal and ends the process by force when it has not gone in time. */
export async function endProcess(pid: number, signal: NodeJS.Signals, timeoutMs: number): Promise<void> {
  sendSignal(pid, signal)
  if (await waitUntilGone(pid, timeoutMs)) return
  sendSignal(pid, "SIGKILL")
  if (!(await waitUntilGone(pid, 5_000))) throw new Error(`Process ${pid} could not be ended`)
}

/** Ends a process that leads its own group, and with it whatever it started. */
export async function endGroup(pid: number, timeoutMs: number): Promise<void> {
  if (process.platform === "win32") {
    spawnSync("taskkill", ["/pid", String(pid), "/t", "/f"], { stdio: "ignore" })
    return
  }
  sendSignal(pid, "SIGTERM")
  await waitUntilGone(pid, timeoutMs)
  sendSignal(-pid, "SIGKILL")
  await waitUntilGone(pid, 5_000)
}

/** Sends a signal; a process that has gone already is what the caller wanted. */
export function sendSignal(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal)
  } catch (error) {
    if (!hasCode(error, "ESRCH")) throw error
  }
}

export function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && "code" in error && error.code === code
}

function isZombie(pid: number): boolean {
  if (process.platform !== "linux") return false
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8")
    return stat.slice(stat.lastIndexOf(")") + 2, stat.lastIndexOf(")") + 3) === "Z"
  } catch {
    return true
  }
}
