import "server-only"
import { and, eq, inArray, isNull, ne, sql } from "drizzle-orm"
import type { Tx } from "@/db"
import { media } from "@/db/schema/media"
import type { Viewer } from "@/lib/auth/viewer"
import { now } from "@/lib/core/clock"
import { DomainError } from "@/lib/core/errors"
import type { Id } from "@/lib/core/ids"
import { keptWithoutPostMs } from "./keep-upload"
import { mediaWords, whyNotTogether } from "./policy"

/**
 * Hangs what the viewer has uploaded on their new post, in this order; an image may still wait for the worker. Throws
 * `conflict`, alike for what is somebody else's, hangs on a post already, cannot be used, or was swept, and `invalid`
 * for images beside files.
 */
export async function attachMedia(
  tx: Tx,
  viewer: Viewer,
  { postId, ids }: { postId: Id; ids: readonly Id[] },
): Promise<void> {
  const order = sql.join(
    ids.map((id, index) => sql`when ${id}::bigint then ${index}::int`),
    sql` `,
  )
  const attached = await tx
    .update(media)
    .set({ postId, position: sql`case ${media.id} ${order} end` })
    .where(usable(viewer, ids))
    .returning({ kind: media.kind })
  refuseUnlessAll(attached, ids)
}

/**
 * The same question before there is a post: whether these could hang on one of the viewer's. The sweep passes them by
 * for a day, until when what is to keep them is there. Throws what `attachMedia` throws.
 */
export async function requireUsable(tx: Tx, viewer: Viewer, { ids }: { ids: readonly Id[] }): Promise<void> {
  const found = await tx
    .update(media)
    .set({ keptUntil: new Date(now().getTime() + keptWithoutPostMs) })
    .where(usable(viewer, ids))
    .returning({ kind: media.kind })
  refuseUnlessAll(found, ids)
}

const usable = (viewer: Viewer, ids: readonly Id[]) =>
  and(
    inArray(media.id, [...ids]),
    eq(media.ownerId, viewer.id),
    isNull(media.postId),
    ne(media.state, "failed"),
  )

function refuseUnlessAll(found: readonly { kind: "image" | "file" }[], ids: readonly Id[]): void {
  if (found.length < ids.length) throw new DomainError("conflict", mediaWords.gone)
  const reason = whyNotTogether(found.map(({ kind }) => kind))
  if (reason) throw new DomainError("invalid", reason)
}
