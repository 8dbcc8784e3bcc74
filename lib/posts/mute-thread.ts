import "server-only"
import { and, count, eq, sql } from "drizzle-orm"
import { transaction } from "@/db"
import { people } from "@/db/schema/people"
import { posts } from "@/db/schema/posts"
import { threadChoices } from "@/db/schema/threads"
import { statement } from "@/db/statement"
import { me } from "@/db/viewer-placeholder"
import type { Viewer } from "@/lib/auth/viewer"
import { now } from "@/lib/core/clock"
import { DomainError, notFound } from "@/lib/core/errors"
import type { Id } from "@/lib/core/ids"
import { sizes } from "@/lib/core/sizes"
import type { PostInput } from "./input"
import { actedOn } from "./target"

const findRoot = statement<{ rootId: Id }>(
  "posts_thread_root",
  sql`select coalesce(post.root_id, post.id) as "rootId" from (${actedOn(me, sql.placeholder("id"))}) post`,
)

/**
 * Keeps the thread that a post belongs to, and reposts of what is said in it, out of the viewer's home; nobody is told,
 * and again it changes nothing. Throws `not_found`, and `conflict` when they have muted a thousand.
 */
export async function muteThread(viewer: Viewer, { id }: PostInput): Promise<{ muted: true }> {
  await transaction(async (tx) => {
    const [found] = await findRoot({ viewer: viewer.id, id })
    if (!found) throw notFound("This post")
    // One at a time for each person, or two at once would both find room for the last.
    await tx.select({ id: people.id }).from(people).where(eq(people.id, viewer.id)).for("no key update")
    const row = { personId: viewer.id, rootId: found.rootId, choice: "muted" as const, createdAt: now() }
    await tx
      .insert(threadChoices)
      .values(row)
      .onConflictDoUpdate({
        target: [threadChoices.personId, threadChoices.rootId],
        set: { choice: row.choice, createdAt: row.createdAt },
        setWhere: sql`${threadChoices.choice} <> 'muted'`,
      })
    const [held] = await tx.select({ threads: count() }).from(threadChoices).where(mutedBy(viewer))
    if ((held?.threads ?? 0) > sizes.mutedThreads)
      throw new DomainError("conflict", `You have muted ${sizes.mutedThreads} threads, as many as one can.`)
  })
  return { muted: true }
}

/** Shows the thread of a post at home again, also of one that the viewer may not read any more; repeats are harmless. */
export async function unmuteThread(viewer: Viewer, { id }: PostInput): Promise<{ muted: false }> {
  await transaction(async (tx) => {
    const root = sql`coalesce((select p.root_id from ${posts} p where p.id = ${id}), ${id})`
    await tx.delete(threadChoices).where(and(mutedBy(viewer), eq(threadChoices.rootId, root)))
  })
  return { muted: false }
}

const mutedBy = (viewer: Viewer) =>
  and(eq(threadChoices.personId, viewer.id), eq(threadChoices.choice, "muted"))
