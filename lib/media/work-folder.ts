import "server-only"
import { statSync } from "node:fs"
import { mkdtemp, readdir, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"

const prefix = "rookery-media-"

/** A folder of its own, which nobody else can look into, for one image while it is worked on. */
export const openWork = () => mkdtemp(join(tmpdir(), prefix))

/** Removes the folders that work which was cut off before an instant has left behind. */
export async function clearWork(before: Date): Promise<void> {
  const names = (await readdir(tmpdir())).filter((name) => name.startsWith(prefix))
  for (const name of names) {
    const path = join(tmpdir(), name)
    const found = statSync(path, { throwIfNoEntry: false })
    if (found && found.uid === process.getuid?.() && found.mtimeMs < before.getTime())
      await rm(path, { recursive: true, force: true })
  }
}
