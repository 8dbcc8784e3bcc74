import "server-only"
import { and, eq } from "drizzle-orm"
import { executor } from "@/db"
import { drafts } from "@/db/schema/drafts"
import type { Viewer } from "@/lib/auth/viewer"
import type { DraftInput } from "./input"

/** Forgets what the viewer has written in a box; nothing happens where there is nothing. */
export async function dropDraft(viewer: Viewer, { context }: DraftInput): Promise<{ context: string }> {
  await executor()
    .delete(drafts)
    .where(and(eq(drafts.personId, viewer.id), eq(drafts.context, context)))
  return { context }
}
