import "server-only"
import { statSync } from "node:fs"
import { mkdir, mkdtemp, readdir, rm } from "node:fs/promises"
import { join } from "node:path"

const prefix = "rookery-media-"

/** A folder of its own, which nobody else can look into, for one image while it is worked on. */
export async function openWork(base: string): Promise<string> {
  await mkdir(base, { recursive: true, mode: 0o700 })
  return mkdtemp(join(base, prefix))
}

/** Removes the folders that work which was cut off before an instant has left behind. */
export async function clearWork(base: string, before: Date): Promise<void> {
  await mkdir(base, { recursive: true, mode: 0o700 })
  const names = (await readdir(base)).filter((name) => name.startsWith(prefix))
  for (const name of names) {
    const path = join(base, name)
    const found = statSync(path, { throwIfNoEntry: false })
    const isOurs = found !== undefined && found.uid === process.getuid?.()
    if (isOurs && found.mtimeMs < before.getTime()) await rm(path, { recursive: true, force: true })
  }
}
