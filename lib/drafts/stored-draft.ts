import "server-only"
import type { drafts } from "@/db/schema/drafts"
import type { Viewer } from "@/lib/auth/viewer"
import type { Id } from "@/lib/core/ids"
import { listOwnMedia } from "@/lib/media/list-own-media"
import type { MediaView } from "@/lib/media/view"
import type { StoredDraft } from "./view"

type Row = Pick<typeof drafts.$inferSelect, "context" | "content" | "version" | "updatedAt">

/** The viewer's own drafts as their browser knows them, with what is attached to any of them in one more statement. */
export async function presentDrafts(viewer: Viewer, rows: readonly Row[]): Promise<StoredDraft[]> {
  const ids = rows.flatMap(({ content }) => content.media ?? [])
  const found = ids.length === 0 ? [] : await listOwnMedia(viewer, { ids })
  const known = new Map(found.map((media) => [media.id, media]))
  return rows.map((row) => toStoredDraft(row, known))
}

function toStoredDraft({ context, content, version, updatedAt }: Row, known: ReadonlyMap<Id, MediaView>) {
  const {
    text,
    key,
    group = null,
    poll = null,
    question = false,
    replyPolicy = "everyone",
    more = [],
  } = content
  const media = (content.media ?? []).flatMap((id) => known.get(id) ?? [])
  const said = { text, media, poll, question, replyPolicy, more }
  return { ...said, context, key, group, version, updatedAt: updatedAt.toISOString() }
}
