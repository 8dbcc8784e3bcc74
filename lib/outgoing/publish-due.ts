import "server-only"
import { and, asc, eq, isNull, lte } from "drizzle-orm"
import { db, type Tx, transaction } from "@/db"
import { isUnavailable } from "@/db/errors"
import { type OutgoingContent, outgoingPosts } from "@/db/schema/outgoing"
import { now } from "@/lib/core/clock"
import { describeError } from "@/lib/core/describe-error"
import { DomainError } from "@/lib/core/errors"
import type { Id } from "@/lib/core/ids"
import { log } from "@/lib/core/log"
import { recordEvent } from "@/lib/events/record-event"
import { createPost } from "@/lib/posts/create-post"
import { findActiveAuthor } from "./active-author"
import { explainFailure } from "./explain-failure"

const batch = 100

const due = () => and(isNull(outgoingPosts.failure), lte(outgoingPosts.publishAt, now()))

/**
 * Posts what is due, each in a transaction of its own, so that a crash leaves one post and never two or none; at most
 * 100, and gives how many were due. What its author may not post any more stays with them, with the reason.
 */
export async function publishDue(): Promise<number> {
  const rows = await db
    .select({ id: outgoingPosts.id })
    .from(outgoingPosts)
    .where(due())
    .orderBy(asc(outgoingPosts.publishAt), asc(outgoingPosts.id))
    .limit(batch)
  for (const { id } of rows) await publish(id)
  return rows.length
}

/** One that cannot be posted holds up no other. */
async function publish(id: Id): Promise<void> {
  try {
    await transaction((tx) => settle(tx, id))
  } catch (error) {
    if (isUnavailable(error)) {
      log.warn({ error: describeError(error) }, "a waiting post is tried again in a second")
      return
    }
    log.error({ outgoing: id, error: describeError(error) }, "a waiting post could not be posted")
    await transaction(async (tx) => {
      const row = await take(tx, id)
      if (row) await fail(tx, row, "Something went wrong on our side. Try again.")
    })
  }
}

async function settle(tx: Tx, id: Id): Promise<void> {
  const row = await take(tx, id)
  if (!row) return
  const author = await findActiveAuthor(tx, row.authorId)
  if (!author) return fail(tx, row, "Your account could not post at that time.")
  const [content] = row.contents
  try {
    // A savepoint: what is refused leaves the row as it was.
    const posted = await tx.transaction(async () => {
      await tx.delete(outgoingPosts).where(eq(outgoingPosts.id, id))
      return content ? createPost(author, content) : null
    })
    await tell(tx, row, {
      kind: "outgoing.posted",
      postId: posted && "item" in posted ? posted.item.id : null,
    })
  } catch (error) {
    if (!(error instanceof DomainError) || !content) throw error
    await fail(tx, row, explainFailure(content, error))
  }
}

type Row = { id: Id; authorId: Id; contents: OutgoingContent[] }

/** Skips what another process, or its author, has in hand at this moment. */
async function take(tx: Tx, id: Id): Promise<Row | null> {
  const [row] = await tx
    .select({ id: outgoingPosts.id, authorId: outgoingPosts.authorId, contents: outgoingPosts.contents })
    .from(outgoingPosts)
    .where(and(eq(outgoingPosts.id, id), due()))
    .for("update", { skipLocked: true })
  return row ?? null
}

async function fail(tx: Tx, row: Row, failure: string): Promise<void> {
  await tx.update(outgoingPosts).set({ failure }).where(eq(outgoingPosts.id, row.id))
  await tell(tx, row, { kind: "outgoing.failed", postId: null })
}

type News = { kind: "outgoing.posted" | "outgoing.failed"; postId: Id | null }

/** Its author's pages hear of it, and nobody else's. */
async function tell(tx: Tx, { authorId }: Row, news: News): Promise<void> {
  await recordEvent(tx, { ...news, actorId: authorId, personId: authorId })
}
