import { existsSync, mkdtempSync, readdirSync, rmSync, statfsSync, statSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { removeCluster } from "./postgres/cluster"
import { livingProcess } from "./process-record"
import { endGroup, isRunning } from "./processes"

const prefix = "rookery-throw-away-"

/** A folder, in memory where there is such a place, for what this process starts and nobody needs afterwards. */
export async function makeThrowAwayFolder(): Promise<string> {
  const base = hasRoom("/dev/shm") ? "/dev/shm" : tmpdir()
  for (const name of readdirSync(base).filter((entry) => entry.startsWith(prefix)))
    if (isAbandoned(base, name)) await removeThrowAwayFolder(join(base, name))
  return mkdtempSync(join(base, `${prefix}${process.pid}-`))
}

/** Ends what still runs on the folder and deletes it. */
export async function removeThrowAwayFolder(folder: string): Promise<void> {
  const run = join(folder, "run")
  for (const name of existsSync(run) ? readdirSync(run) : []) {
    const process = livingProcess(join(run, name))
    if (process) await endGroup(process.pid, 5_000)
  }
  await removeCluster(join(folder, "postgres"))
  rmSync(folder, { recursive: true, force: true })
}

// Containers get 64 MB of it unless told otherwise; a run of all tests needs some hundred.
function hasRoom(folder: string): boolean {
  if (!existsSync(folder)) return false
  const { bavail, bsize } = statfsSync(folder)
  return bavail * bsize > 2 * 1024 ** 3
}

// Its name tells whose it is, so that the next run clears what a killed one left.
function isAbandoned(base: string, name: string): boolean {
  const isMine = statSync(join(base, name), { throwIfNoEntry: false })?.uid === process.getuid?.()
  return isMine && !isRunning(Number(name.slice(prefix.length).split("-")[0]))
}
