import "server-only"
import { eq } from "drizzle-orm"
import { transaction } from "@/db"
import { media } from "@/db/schema/media"
import { people } from "@/db/schema/people"
import type { Viewer } from "@/lib/auth/viewer"
import { hours, now } from "@/lib/core/clock"
import type { Id } from "@/lib/core/ids"
import { enqueue } from "@/lib/jobs/enqueue"
import type { Identified } from "./identify"
import { requireQuota } from "./require-quota"
import { uploadKey } from "./storage/keys"

/** How long an upload is kept without a post, unless a draft or a waiting post holds it. */
export const keptWithoutPostMs = hours(24)

type Upload = Identified & { id: Id; name: string; bytes: number; sha256: Buffer }

/** The row of an upload that is stored: an image waits for the worker, a file is ready as it is. Throws `rate_limited`. */
export async function keepUpload(viewer: Viewer, upload: Upload): Promise<{ id: Id }> {
  const { id, kind, size, name, contentType, bytes, sha256 } = upload
  return transaction(async (tx) => {
    // One at a time for each person, or two at once would both find room for the last.
    await tx.select({ id: people.id }).from(people).where(eq(people.id, viewer.id)).for("no key update")
    await requireQuota(viewer, bytes)
    await tx.insert(media).values({
      ...{ id, ownerId: viewer.id, kind, state: kind === "image" ? "waiting" : "ready", name, contentType },
      ...{ bytes, sha256, uploadKey: uploadKey(id), width: size?.width, height: size?.height },
      keptUntil: new Date(now().getTime() + keptWithoutPostMs),
    })
    // In one queue for each person: who uploads thirty images at once waits, and nobody else does.
    if (kind === "image") await enqueue(tx, "media.process", { mediaId: id }, { queue: `media:${viewer.id}` })
    return { id }
  })
}
