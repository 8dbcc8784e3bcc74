import "server-only"
import { eq } from "drizzle-orm"
import { db } from "@/db"
import { linkPreviews } from "@/db/schema/link-previews"
import { consumeLimit } from "@/lib/auth/request-limiter"
import { days, hours, now } from "@/lib/core/clock"
import { readEnv } from "@/lib/core/env"
import { DomainError } from "@/lib/core/errors"
import type { Id } from "@/lib/core/ids"
import { currentStore } from "@/lib/media/storage/current-store"
import { hostRules } from "./host-rules"
import { keepPicture } from "./keep-picture"
import { readPage } from "./read-page"
import { internet } from "./safe-fetch/network"
import { safeFetch, type Wanted } from "./safe-fetch/safe-fetch"
import type { Site } from "./site"

type Row = typeof linkPreviews.$inferSelect
type Found = Partial<typeof linkPreviews.$inferInsert>

const freshMs = days(7)
const nothingMs = hours(1)

/**
 * Looks at a page unless it was looked at of late, and keeps what it says of itself; says whether there is something to
 * show. A page out of reach, or over the limit of whoever linked to it first, shows nothing for now; what was known of
 * it stays. Harmless to repeat.
 */
export async function fetchPreview(
  { previewId, personId }: { previewId: Id; personId: Id },
  site: Site = { network: internet, rules: hostRules() },
): Promise<boolean> {
  const [row] = await db.select().from(linkPreviews).where(eq(linkPreviews.id, previewId))
  if (!row) return false
  const isDue = row.state === "waiting" || row.staleAt <= now()
  if (!isDue || readEnv().PREVIEWS === "off") return row.state === "ready"
  const found = (await isWithinLimit(personId)) ? await look(row, site) : { staleAt: now() }
  const [kept] = await db
    .update(linkPreviews)
    .set({ ...(row.state === "waiting" && { state: "none" as const }), ...found })
    .where(eq(linkPreviews.id, previewId))
    .returning({ state: linkPreviews.state, imageKey: linkPreviews.imageKey })
  if (row.imageKey !== null && row.imageKey !== kept?.imageKey) await currentStore().remove([row.imageKey])
  return kept?.state === "ready"
}

async function look({ id, url }: Row, site: Site): Promise<Found> {
  const nothing = { fetchedAt: now(), staleAt: new Date(now().getTime() + nothingMs) }
  const fetched = await safeFetch(url, page, site.rules, site.network)
  if ("refused" in fetched) return nothing
  const said = await readPage(fetched)
  if (!said) return nothing
  const { imageUrl, ...texts } = said
  const picture = imageUrl === null ? null : await keepPicture(id, imageUrl, site)
  return {
    ...{ state: "ready", ...texts, fetchedAt: now(), staleAt: new Date(now().getTime() + freshMs) },
    ...(picture ?? { imageKey: null, imageWidth: null, imageHeight: null }),
  }
}

const page: Wanted = {
  ...{ accept: ["text/html", "application/xhtml+xml"], deadlineMs: 5000, maxBytes: 512 * 1024 },
  longer: "cut",
}

async function isWithinLimit(personId: Id): Promise<boolean> {
  try {
    await consumeLimit("preview", personId)
    return true
  } catch (refusal) {
    if (refusal instanceof DomainError) return false
    throw refusal
  }
}
