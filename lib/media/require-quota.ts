import "server-only"
import { and, eq, gte, sql } from "drizzle-orm"
import { executor } from "@/db"
import { media } from "@/db/schema/media"
import type { Viewer } from "@/lib/auth/viewer"
import { days, minutes, now, seconds } from "@/lib/core/clock"
import { DomainError } from "@/lib/core/errors"
import { idAt } from "@/lib/core/ids"
import { mediaLimits, mediaWords } from "./policy"

/** Throws `rate_limited` when the viewer has uploaded, within a day, so much that these bytes would be too many. */
export async function requireQuota(viewer: Viewer, bytes: number): Promise<void> {
  const dayAgo = idAt(new Date(now().getTime() - days(1)))
  const [used] = await executor()
    .select({ bytes: sql<number>`coalesce(sum(${media.bytes}), 0)::float8` })
    .from(media)
    .where(and(eq(media.ownerId, viewer.id), gte(media.id, dayAgo)))
  if ((used?.bytes ?? 0) + bytes <= mediaLimits.bytesADay) return
  throw new DomainError("rate_limited", mediaWords.dayIsFull, { retryAfter: minutes(30) / seconds(1) })
}
