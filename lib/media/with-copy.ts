import "server-only"
import { createWriteStream } from "node:fs"
import { rm } from "node:fs/promises"
import { join } from "node:path"
import { pipeline } from "node:stream/promises"
import { currentStore } from "./storage/current-store"

/** Works on a copy of a stored file, in a folder that is gone afterwards; null when no such file is stored. */
export async function withCopy<T>(
  key: string,
  work: (source: string, folder: string) => Promise<T>,
): Promise<T | null> {
  const folder = await currentStore().openWork()
  try {
    const source = join(folder, "upload")
    const stored = await currentStore().get(key)
    if (!stored) return null
    await pipeline(stored.stream, createWriteStream(source, { mode: 0o600 }))
    return await work(source, folder)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
