import { join } from "node:path"
import { nextFreePort } from "../ports"
import { claimRecord, recordProcess } from "../process-record"
import { startDatabase } from "./database"
import { endLeftovers } from "./server-process"
import { type Stack, type StackOptions, startStack } from "./stack"

interface Foreground extends Pick<StackOptions, "dataDir" | "web"> {
  wantedPort: number
  /** Runs once this data folder is ours, before anything starts. */
  prepare: () => Promise<void>
}

/** Runs the whole product until Ctrl-C: the process of `npm run demo` and `npm run dev`. */
export async function runForeground({ dataDir, web, wantedPort, prepare }: Foreground): Promise<void> {
  if (!Number.isInteger(wantedPort) || wantedPort < 1 || wantedPort > 65_535)
    return fail(`--port must be a number from 1 to 65535.`)
  const record = join(dataDir, "run", "supervisor.json")
  const other = claimRecord(record)
  if (other) return fail(`Rookery runs already: ${other.note} (process ${other.pid}). Stop it first.`)

  const end = new AbortController()
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => end.abort())
  process.on("disconnect", () => end.abort())

  try {
    await endLeftovers(dataDir)
    await prepare()
    const port = await nextFreePort(wantedPort)
    recordProcess(record, process.pid, `http://localhost:${port}`)
    const options: StackOptions = {
      dataDir,
      web,
      port,
      signal: end.signal,
      startDatabase: () => startDatabase(dataDir),
    }
    const stack = await startStack(options)
    console.log(welcome(stack))
    await aborted(end.signal)
    console.log("\nStopping …")
    await stack.stop()
    console.log(`Stopped. The data is kept in ${dataDir}.`)
  } catch (error) {
    if (!end.signal.aborted) return fail(error instanceof Error ? error.message : String(error))
    console.log("\nStopped before everything was up.")
  }
  process.exit(0)
}

const people = [
  ["ada", "is an administrator"],
  ["mo", "is a moderator"],
  ["bo, cy, dee, eve, nia", "are colleagues"],
]

const welcome = ({ publicUrl }: Stack) => `
  Rookery is ready: ${publicUrl}

  Sign in as one of the demo people; no password is asked.
${people.map(([handles, role]) => `    ${handles} ${role}`).join("\n")}

  Ctrl-C stops everything and keeps the data.
`

function aborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve()
    signal.addEventListener("abort", () => resolve(), { once: true })
  })
}

function fail(message: string): never {
  console.error(message)
  process.exit(1)
}
