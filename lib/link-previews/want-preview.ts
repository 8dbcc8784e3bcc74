import "server-only"
import { createHash } from "node:crypto"
import { eq } from "drizzle-orm"
import type { Tx } from "@/db"
import { linkPreviews } from "@/db/schema/link-previews"
import type { Viewer } from "@/lib/auth/viewer"
import { minutes, now } from "@/lib/core/clock"
import { readEnv } from "@/lib/core/env"
import { type Id, newId } from "@/lib/core/ids"
import { sizes } from "@/lib/core/sizes"
import { enqueue } from "@/lib/jobs/enqueue"
import { hostRules } from "./host-rules"
import { FetchRefused } from "./safe-fetch/refusal"
import { hostOf, vetUrl } from "./safe-fetch/vet-url"

/** The page that a post links to, as far as it is known. */
export type WantedPreview = { id: Id; isReady: boolean }

/** How long a page that nobody fetched, though somebody should have, is waited for. */
const fetchingMs = minutes(10)
/** As many pages are fetched at once, by all processes together; those of one host one after the other. */
const lanes = 4

/**
 * What is known of the page at this address; it is fetched, soon, if that is nothing, or old. Null for what is never
 * fetched. The row is locked until the transaction ends: either it sees what was fetched, or whoever fetched it sees
 * the post that it writes.
 */
export async function wantPreview(
  tx: Tx,
  viewer: Pick<Viewer, "id">,
  link: string,
): Promise<WantedPreview | null> {
  const url = readEnv().PREVIEWS === "off" ? null : fetchable(link)
  if (url === null) return null
  const { id, state, isAsked } = await lockOrAdd(tx, url)
  const job = { key: `preview-${id}`, queue: laneOf(url), keepsTime: true, isPatient: true } as const
  if (!isAsked) await enqueue(tx, "previews.fetch", { previewId: id, personId: viewer.id }, job)
  return { id, isReady: state === "ready" }
}

/** The address without what only the browser reads of it; null where nobody would be asked. */
function fetchable(link: string): URL | null {
  const url = new URL(link)
  url.hash = ""
  if (Buffer.byteLength(url.href) > sizes.urlBytes) return null
  try {
    return vetUrl(url, hostRules()).url
  } catch (refusal) {
    if (refusal instanceof FetchRefused) return null
    throw refusal
  }
}

type Known = {
  id: Id
  state: "waiting" | "ready" | "none" /** It is fresh, or being fetched. */
  isAsked: boolean
}

async function lockOrAdd(tx: Tx, { href: url }: URL): Promise<Known> {
  const urlHash = createHash("sha256").update(url).digest()
  const known = await lock(tx, urlHash)
  if (known) return known
  const staleAt = new Date(now().getTime() + fetchingMs)
  const [added] = await tx
    .insert(linkPreviews)
    .values({ id: newId(), url, urlHash, state: "waiting", staleAt })
    .onConflictDoNothing()
    .returning({ id: linkPreviews.id, state: linkPreviews.state })
  if (added) return { ...added, isAsked: false }
  // Somebody else linked to it in the same moment.
  const theirs = await lock(tx, urlHash)
  if (!theirs) throw new Error("a preview was removed in the moment it was asked for")
  return theirs
}

async function lock(tx: Tx, urlHash: Buffer): Promise<Known | null> {
  const [row] = await tx
    .select({ id: linkPreviews.id, state: linkPreviews.state, staleAt: linkPreviews.staleAt })
    .from(linkPreviews)
    .where(eq(linkPreviews.urlHash, urlHash))
    .for("share")
  return row ? { id: row.id, state: row.state, isAsked: row.staleAt > now() } : null
}

const laneOf = (url: URL) =>
  `previews-${createHash("sha256").update(hostOf(url)).digest().readUInt8(0) % lanes}`
