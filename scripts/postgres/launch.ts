import { spawn } from "node:child_process"
import { closeSync, openSync } from "node:fs"
import { setTimeout as wait } from "node:timers/promises"
import { lastLines } from "../last-lines"
import { freePort } from "../ports"
import { programPath } from "./binaries"
import { findPostmaster, type Postmaster, waitUntilReady } from "./postmaster"
import { asCommand, type RunAs } from "./run-as"

interface Launch {
  pgdata: string
  native: string
  runAs: RunAs
  logFile: string
  port: number
  settings: Record<string, string>
}

/** The server of this data: the one that runs already, else a new one, detached so that Ctrl-C reaches only our supervisor. */
export async function launchPostmaster(launch: Launch): Promise<Postmaster> {
  const running = findPostmaster(launch.pgdata)
  const reused = running && (await waitUntilReady(launch.pgdata, running.pid))
  if (reused) return reused
  // The children of a killed server hold its memory for a moment; another program may take the port between look and use.
  for (let attempt = 1; attempt <= 10; attempt++) {
    const port = await freePort(launch.port)
    const pid = spawnServer({ ...launch, port })
    const started = await waitUntilReady(launch.pgdata, pid)
    if (started) return started
    await wait(200 * attempt)
  }
  throw new Error(`PostgreSQL does not start. Its log ends:\n${lastLines(launch.logFile)}`)
}

function spawnServer({ pgdata, native, runAs, logFile, port, settings }: Launch): number {
  const all = {
    listen_addresses: "127.0.0.1",
    unix_socket_directories: "",
    port: String(port),
    timezone: "UTC",
    log_timezone: "UTC",
    ...settings,
  }
  const flags = Object.entries(all).flatMap(([name, value]) => ["-c", `${name}=${value}`])
  const { command, args, options } = asCommand(runAs, programPath(native, "postgres"), [
    "-D",
    pgdata,
    ...flags,
  ])
  const log = openSync(logFile, "a", 0o600)
  const server = spawn(command, args, { ...options, detached: true, stdio: ["ignore", log, log] })
  closeSync(log)
  server.unref()
  if (!server.pid) throw new Error(`PostgreSQL could not be started: ${command} is not executable`)
  return server.pid
}
