import "server-only"
import { inArray } from "drizzle-orm"
import { db } from "@/db"
import { media } from "@/db/schema/media"
import { hours, now } from "@/lib/core/clock"
import { currentStore } from "./storage/current-store"
import { mediaIdOf, mediaPrefix } from "./storage/keys"

/**
 * The job "media.strays": removes files that no row knows of, an hour after they came. Their server died in the middle
 * of an upload, or they could not be removed with their row.
 */
export async function removeStrays(): Promise<void> {
  const before = new Date(now().getTime() - hours(1))
  for await (const keys of currentStore().list(mediaPrefix, before)) {
    const ids = [...new Set(keys.flatMap((key) => mediaIdOf(key) ?? []))]
    const rows = await db.select({ id: media.id }).from(media).where(inArray(media.id, ids))
    const known = new Set(rows.map(({ id }) => id))
    await currentStore().remove(keys.filter((key) => !known.has(mediaIdOf(key) ?? "")))
  }
}
