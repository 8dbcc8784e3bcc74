import "server-only"
import { and, eq, inArray, isNull, ne, sql } from "drizzle-orm"
import type { Tx } from "@/db"
import { media } from "@/db/schema/media"
import type { Viewer } from "@/lib/auth/viewer"
import { DomainError } from "@/lib/core/errors"
import type { Id } from "@/lib/core/ids"
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
    .where(
      and(
        inArray(media.id, [...ids]),
        eq(media.ownerId, viewer.id),
        isNull(media.postId),
        ne(media.state, "failed"),
      ),
    )
    .returning({ kind: media.kind })
  if (attached.length < ids.length) throw new DomainError("conflict", mediaWords.gone)
  const reason = whyNotTogether(attached.map(({ kind }) => kind))
  if (reason) throw new DomainError("invalid", reason)
}
