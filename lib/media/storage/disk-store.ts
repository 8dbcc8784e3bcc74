import "server-only"
import { createHash, randomUUID } from "node:crypto"
import { createReadStream, createWriteStream } from "node:fs"
import { mkdir, open, opendir, rename, rm, rmdir, stat, statfs } from "node:fs/promises"
import { dirname, join, relative, sep } from "node:path"
import { pipeline } from "node:stream/promises"
import { type ByteRange, checkedKey, noRoom, type Store, type StoredFile } from "./store"
import { clearWork, openWork } from "./work-folders"

/** Below this an upload is refused, so that files never take the last of a disk that others need too. */
const leastFreeBytes = 256_000_000
const batch = 500

/**
 * Files in a folder of this machine, or of one that several machines share. A file is written beside its place and
 * renamed once it is whole and on the disk, so that none is ever seen in part.
 */
export function diskStore(root: string, { leastFree = leastFreeBytes } = {}): Store {
  const incoming = join(root, "incoming")
  const files = join(root, "files")
  const work = join(root, "work")
  const pathOf = (key: string) => join(files, shardOf(checkedKey(key)), ...key.split("/"))
  return {
    put: async (key, source, { bytes }) => {
      const path = pathOf(key)
      // What breaks off before it is read is told by the pipeline; unheard until then, it would end the process.
      source.on("error", () => undefined)
      const part = join(incoming, randomUUID())
      await mkdir(incoming, { recursive: true, mode: 0o700 })
      await requireRoom(root, bytes + leastFree)
      await mkdir(dirname(path), { recursive: true, mode: 0o700 })
      try {
        await pipeline(source, createWriteStream(part, { mode: 0o600, flags: "wx", flush: true }))
        await rename(part, path)
      } catch (error) {
        await rm(part, { force: true })
        throw isFull(error) ? noRoom() : error
      }
      await syncFolder(dirname(path))
    },
    get: async (key, range) => openFile(pathOf(key), range),
    remove: async (keys) => {
      for (const key of keys) await removeFile(pathOf(key))
    },
    list: (prefix, before) => listFiles(files, { prefix, before }),
    openWork: () => openWork(work),
    clear: async (before) => {
      await clearWork(work, before)
      for await (const paths of walk(incoming, before))
        for (const path of paths) await rm(path, { force: true })
    },
  }
}

/** One of 256 folders, so that none of them grows without end; what belongs together is in one. */
function shardOf(key: string): string {
  return createHash("sha256").update(dirname(key)).digest("hex").slice(0, 2)
}

async function requireRoom(root: string, bytes: number): Promise<void> {
  const { bavail, bsize } = await statfs(root)
  if (bavail * bsize < bytes) throw noRoom()
}

const hasCode = (error: unknown, codes: readonly string[]) =>
  error instanceof Error && "code" in error && codes.includes(String(error.code))
const isFull = (error: unknown) => hasCode(error, ["ENOSPC", "EDQUOT", "EFBIG"])
const isAbsent = (error: unknown) => hasCode(error, ["ENOENT"])

/** After a loss of power the new name is there, not only the bytes. */
async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, "r")
  try {
    await folder.sync()
  } finally {
    await folder.close()
  }
}

/** With the last file of a folder goes the folder. */
async function removeFile(path: string): Promise<void> {
  await rm(path, { force: true })
  try {
    await rmdir(dirname(path))
  } catch (error) {
    if (!hasCode(error, ["ENOENT", "ENOTEMPTY", "EEXIST"])) throw error
  }
}

async function openFile(path: string, range?: ByteRange): Promise<StoredFile | null> {
  try {
    const { size } = await stat(path)
    // Opened before it is answered: a file that is removed meanwhile is still read to its end.
    const handle = await open(path, "r")
    return { stream: createReadStream(path, { fd: handle, ...range }), bytes: size }
  } catch (error) {
    if (isAbsent(error)) return null
    throw error
  }
}

async function* listFiles(files: string, { prefix, before }: { prefix: string; before: Date }) {
  for await (const paths of walk(files, before)) {
    const keys = paths.map((path) => relative(files, path).split(sep).slice(1).join("/"))
    const wanted = keys.filter((key) => key.startsWith(prefix))
    if (wanted.length > 0) yield wanted
  }
}

async function* walk(folder: string, before: Date): AsyncGenerator<string[]> {
  let found: string[] = []
  try {
    for await (const entry of await opendir(folder, { recursive: true })) {
      const path = join(entry.parentPath, entry.name)
      if (entry.isFile() && (await isOlder(path, before))) found.push(path)
      if (found.length < batch) continue
      yield found
      found = []
    }
  } catch (error) {
    if (!isAbsent(error)) throw error
  }
  if (found.length > 0) yield found
}

async function isOlder(path: string, before: Date): Promise<boolean> {
  try {
    return (await stat(path)).mtimeMs < before.getTime()
  } catch (error) {
    if (isAbsent(error)) return false
    throw error
  }
}
