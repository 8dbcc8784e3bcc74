import "server-only"
import { transaction } from "@/db"
import type { Viewer } from "@/lib/auth/viewer"
import { createPost } from "@/lib/posts/create-post"
import type { CreatePostInput } from "@/lib/posts/input"

/** Unwinds what was only tried. */
class Rehearsed extends Error {}

/**
 * Whether the viewer could post this now: it is posted, and unposted before anybody can see it, so that what is refused
 * here is exactly what `createPost` refuses. Throws what that throws.
 */
export async function rehearsePost(viewer: Viewer, input: CreatePostInput): Promise<void> {
  await transaction(async (tx) => {
    try {
      // A savepoint: the caller's transaction goes on.
      await tx.transaction(async () => {
        await createPost(viewer, input)
        throw new Rehearsed()
      })
    } catch (error) {
      if (!(error instanceof Rehearsed)) throw error
    }
  })
}
