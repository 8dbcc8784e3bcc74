import "server-only"
import { eq } from "drizzle-orm"
import { executor } from "@/db"
import { groups } from "@/db/schema/groups"
import { posts } from "@/db/schema/posts"
import type { Viewer } from "@/lib/auth/viewer"
import { DomainError } from "@/lib/core/errors"
import type { Id } from "@/lib/core/ids"
import { getTarget } from "./target"

/**
 * Says why a post cannot quote another, if that is why it was not written. Throws `not_found` for what is not for the
 * viewer, `conflict` when it was deleted, `forbidden` when it is for another group alone.
 */
export async function refuseQuote(
  viewer: Viewer,
  { quoteOf, group }: { quoteOf: Id; group?: string },
): Promise<void> {
  const target = await getTarget(viewer, quoteOf)
  if (target.deleted)
    throw new DomainError("conflict", "This post was deleted, so it can no longer be quoted.")
  if (target.audience === "company") return
  const [place] = await executor()
    .select({ slug: groups.slug })
    .from(posts)
    .innerJoin(groups, eq(groups.id, posts.groupId))
    .where(eq(posts.id, target.id))
  if (place?.slug !== group)
    throw new DomainError("forbidden", "This post is for its group alone. It can be quoted only there.")
}
