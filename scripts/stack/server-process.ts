import { spawn } from "node:child_process"
import { closeSync, mkdirSync, openSync } from "node:fs"
import { dirname, join } from "node:path"
import { setTimeout as wait } from "node:timers/promises"
import { lastLines } from "../last-lines"
import { livingProcess, recordProcess } from "../process-record"
import { endGroup, isRunning, sendSignal } from "../processes"
import type { Part } from "./supervise"

const serverNames = ["web", "identity-provider"] as const

interface ServerProcess {
  name: (typeof serverNames)[number]
  /** Arguments of node. */
  args: string[]
  env: NodeJS.ProcessEnv
  /** Keeps `run/<name>.json` and `logs/<name>.log`. */
  dataDir: string
  /** Answers 200 once the server can be used. */
  readyUrl: string
  output: "log" | "terminal"
}

/** Starts a Node server in a process group of its own and waits until it answers. */
export async function startServerProcess(server: ServerProcess): Promise<Part> {
  const log = join(server.dataDir, "logs", `${server.name}.log`)
  mkdirSync(dirname(log), { recursive: true, mode: 0o700 })
  const output = server.output === "log" ? openSync(log, "a", 0o600) : "inherit"
  const child = spawn(process.execPath, server.args, {
    env: server.env,
    // Ctrl-C must reach the supervisor alone, so that the parts end in order.
    detached: process.platform !== "win32",
    stdio: ["ignore", output, output],
  })
  if (typeof output === "number") closeSync(output)
  const { pid } = child
  if (!pid) throw new Error(`${server.name} could not be started`)
  // The workers of a server that was killed would keep its port.
  child.once("exit", () => process.platform !== "win32" && sendSignal(-pid, "SIGKILL"))
  recordProcess(recordPath(server), pid)
  if (await answers(server.readyUrl, pid))
    return { isRunning: () => isRunning(pid), stop: () => endGroup(pid, 30_000) }
  await endGroup(pid, 5_000)
  const reason = server.output === "log" ? ` Its log (${log}) ends:\n${lastLines(log)}` : ""
  throw new Error(`${server.name} does not start.${reason}`)
}

const recordPath = ({ dataDir, name }: Pick<ServerProcess, "dataDir" | "name">) =>
  join(dataDir, "run", `${name}.json`)

/** Ends the servers that a killed supervisor of this data folder left behind. */
export async function endLeftovers(dataDir: string): Promise<void> {
  for (const name of serverNames) {
    const leftover = livingProcess(recordPath({ dataDir, name }))
    if (leftover) await endGroup(leftover.pid, 5_000)
  }
}

async function answers(url: string, pid: number): Promise<boolean> {
  const deadline = performance.now() + 120_000
  while (isRunning(pid) && performance.now() < deadline) {
    if (await isOk(url)) return true
    await wait(100)
  }
  return false
}

async function isOk(url: string): Promise<boolean> {
  try {
    const response = await fetch(url, { redirect: "manual", signal: AbortSignal.timeout(30_000) })
    await response.body?.cancel()
    return response.ok
  } catch {
    // Not listening yet is what this waits for.
    return false
  }
}
