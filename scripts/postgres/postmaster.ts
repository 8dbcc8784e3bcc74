import { existsSync, readFileSync, rmSync } from "node:fs"
import { join } from "node:path"
import { setTimeout as wait } from "node:timers/promises"
import { commandLineOf, endProcess, isRunning } from "../processes"

export interface Postmaster {
  pid: number
  port: number
  isReady: boolean
}

/** The server that runs on this data now, or null. A lock file whose process is gone or a stranger's is cleared. */
export function findPostmaster(pgdata: string): Postmaster | null {
  const path = join(pgdata, "postmaster.pid")
  if (!existsSync(path)) return null
  const lines = readFileSync(path, "utf8").split("\n")
  const pid = Number(lines[0])
  if (!pid || !isRunning(pid)) return null
  const commandLine = commandLineOf(pid)
  if (!commandLine.includes("postgres") || !commandLine.includes(pgdata)) {
    rmSync(path)
    return null
  }
  return { pid, port: Number(lines[3]), isReady: lines[7]?.trim() === "ready" }
}

/** Waits for a server to accept connections; null when it ended instead or took longer than half a minute. */
export async function waitUntilReady(pgdata: string, pid: number): Promise<Postmaster | null> {
  const deadline = performance.now() + 30_000
  while (isRunning(pid) && performance.now() < deadline) {
    const postmaster = findPostmaster(pgdata)
    if (postmaster?.isReady && postmaster.pid === pid) return postmaster
    await wait(20)
  }
  return null
}

/** Ends the server the fast way: open transactions are rolled back, committed ones are on disk. */
export async function stopPostmaster(pgdata: string): Promise<void> {
  const postmaster = findPostmaster(pgdata)
  if (postmaster) await endProcess(postmaster.pid, "SIGINT", 30_000)
}
