import "server-only"
import { limitAct } from "@/lib/auth/limit-requests"
import type { Viewer } from "@/lib/auth/viewer"
import type { CreatePostInput } from "@/lib/posts/input"

/** Counts what follows on a first post against the limits of posting; the first was counted before. Throws `rate_limited`. */
export async function countThread(
  viewer: Viewer,
  { more = [] }: Pick<CreatePostInput, "more">,
): Promise<void> {
  for (const _ of more) await limitAct(viewer, ["post", "newcomerPost"])
}
