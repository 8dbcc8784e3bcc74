import "server-only"
import { sql } from "drizzle-orm"
import { drafts } from "@/db/schema/drafts"
import { statement } from "@/db/statement"
import type { Viewer } from "@/lib/auth/viewer"
import { now } from "@/lib/core/clock"
import { DomainError } from "@/lib/core/errors"
import { sizes } from "@/lib/core/sizes"
import { findDraft } from "./find-draft"
import type { SaveDraftInput } from "./input"
import type { SavedDraft } from "./view"

const person = sql.placeholder("person")
const context = sql.placeholder("context")

// The same content again is a repeat whose first answer was lost, not a conflict.
const save = statement<{ version: number }>(
  "drafts_save",
  sql`insert into ${drafts} as kept (person_id, context, content, version, updated_at)
      select ${person}::bigint, ${context}::text, ${sql.placeholder("content")}::jsonb, 1, ${sql.placeholder("at")}::timestamptz
      where exists (select from ${drafts} own where own.person_id = ${person} and own.context = ${context})
        or (select count(*) from ${drafts} own where own.person_id = ${person}) < ${sql.placeholder("max")}::int
      on conflict (person_id, context) do update
        set content = excluded.content, version = kept.version + 1, updated_at = excluded.updated_at
        where kept.version = ${sql.placeholder("from")}::int or kept.content = excluded.content
      returning version`,
)

/**
 * Keeps what the viewer is writing in a box. Written on another version than the one that is kept, nothing is
 * overwritten: the kept one comes back. Throws `conflict` when the viewer has as many drafts as there can be.
 */
export async function saveDraft(
  viewer: Viewer,
  { context: box, from, ...content }: SaveDraftInput,
): Promise<SavedDraft> {
  const [saved] = await save({
    ...{ person: viewer.id, context: box, content: JSON.stringify(content) },
    ...{ from, at: now(), max: sizes.draftsOfOne },
  })
  if (saved) return saved
  const { draft } = await findDraft(viewer, { context: box })
  if (draft) return { conflict: draft }
  throw new DomainError(
    "conflict",
    `You have ${sizes.draftsOfOne} drafts, as many as there can be. Discard one to keep this text on your other devices.`,
  )
}
