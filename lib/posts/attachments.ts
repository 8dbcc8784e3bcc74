import "server-only"
import { sql } from "drizzle-orm"
import { statement } from "@/db/statement"
import { me } from "@/db/viewer-placeholder"
import type { Viewer } from "@/lib/auth/viewer"
import type { Id } from "@/lib/core/ids"
import { type QuotedValue, quotedPosts, toQuotedPost } from "./quoted"
import type { QuotedPost } from "./view"

/** What hangs on posts besides their text, as one viewer may see it. */
export type Attachments = {
  /** By the id of the quoted post. */
  quoted: ReadonlyMap<Id, QuotedPost>
}

/** What a row says of its attachments; all of it is empty for a deleted post. */
export type Carrier = { postId: Id; quoteOfId: Id | null }

type AttachedRow = { kind: "quoted"; id: Id; value: QuotedValue }

const ids = (name: string) => sql`${sql.placeholder(name)}::bigint[]`

const find = statement<AttachedRow>("posts_attachments", sql`${quotedPosts(me, ids("quoted"))}`)

const nothing: Attachments = { quoted: new Map() }

/**
 * What hangs on these posts, which the viewer may read: one statement for all kinds, and none where nothing does. As
 * sub-selects of the hydration they would cost pages without any of it a twentieth each, though they never ran.
 */
export async function readAttachments(viewer: Viewer, carriers: readonly Carrier[]): Promise<Attachments> {
  const quoted = unique(carriers.map((carrier) => carrier.quoteOfId))
  if (quoted.length === 0) return nothing
  const rows = await find({ viewer: viewer.id, quoted })
  return { quoted: new Map(rows.map(({ id, value }) => [id, toQuotedPost(value)])) }
}

function unique(ids: (Id | null)[]): Id[] {
  return [...new Set(ids.filter((id) => id !== null))]
}
