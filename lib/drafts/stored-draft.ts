import "server-only"
import type { drafts } from "@/db/schema/drafts"
import type { StoredDraft } from "./view"

type Row = Pick<typeof drafts.$inferSelect, "context" | "content" | "version" | "updatedAt">

/** A draft's row as its writer's browser knows it. */
export function toStoredDraft({ context, content, version, updatedAt }: Row): StoredDraft {
  const { text, key, group = null } = content
  return { context, text, key, group, version, updatedAt: updatedAt.toISOString() }
}
