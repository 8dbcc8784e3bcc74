import "server-only"
import { and, eq } from "drizzle-orm"
import { executor } from "@/db"
import { drafts } from "@/db/schema/drafts"
import type { Viewer } from "@/lib/auth/viewer"
import type { DraftInput } from "./input"
import { presentDrafts } from "./stored-draft"
import type { StoredDraft } from "./view"

/** What the viewer has written in a box and not posted, null for nothing. */
export async function findDraft(
  viewer: Viewer,
  { context }: DraftInput,
): Promise<{ draft: StoredDraft | null }> {
  const rows = await executor()
    .select()
    .from(drafts)
    .where(and(eq(drafts.personId, viewer.id), eq(drafts.context, context)))
  const [draft = null] = await presentDrafts(viewer, rows)
  return { draft }
}
