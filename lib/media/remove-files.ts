import "server-only"
import type { MediaVariant } from "@/db/schema/media"
import { currentStore } from "./storage/current-store"

type Files = { uploadKey: string | null; variants: readonly MediaVariant[] }

/** Removes everything that is stored of these; harmless to repeat. */
export async function removeFiles(rows: readonly Files[]): Promise<void> {
  const keys = rows.flatMap(({ uploadKey, variants }) => [
    ...(uploadKey === null ? [] : [uploadKey]),
    ...variants.map(({ key }) => key),
  ])
  if (keys.length > 0) await currentStore().remove(keys)
}
