import "server-only"
import { inArray } from "drizzle-orm"
import { db } from "@/db"
import { media } from "@/db/schema/media"
import { profilePictures } from "@/db/schema/profile-pictures"
import { hours, now } from "@/lib/core/clock"
import { currentStore } from "./storage/current-store"
import { mediaIdOf, mediaPrefix, picturePrefix } from "./storage/keys"

/**
 * The job "media.strays": removes files that no row knows of, an hour after they came. Their server died in the middle
 * of an upload, or they could not be removed with their row.
 */
export async function removeStrays(): Promise<void> {
  await removeUnknown(mediaPrefix, media)
  await removeUnknown(picturePrefix, profilePictures)
}

async function removeUnknown(prefix: string, table: typeof media | typeof profilePictures): Promise<void> {
  const before = new Date(now().getTime() - hours(1))
  for await (const keys of currentStore().list(prefix, before)) {
    const ids = [...new Set(keys.flatMap((key) => mediaIdOf(key) ?? []))]
    const rows = await db.select({ id: table.id }).from(table).where(inArray(table.id, ids))
    const known = new Set(rows.map(({ id }) => id))
    await currentStore().remove(keys.filter((key) => !known.has(mediaIdOf(key) ?? "")))
  }
}
