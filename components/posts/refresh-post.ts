import { fetchJson } from "@/components/ui/fetch-json"
import type { Id } from "@/lib/core/ids"
import type { PostView } from "@/lib/posts/view"
import { takeOver } from "./post-store"

/** Reads a post anew, wherever it is shown on the page; out of reach, it stays as it is. */
export async function refreshPost(id: Id): Promise<void> {
  const post = await fetchJson<PostView>(`/api/posts/${id}`).catch(() => null) // The next visit shows it.
  if (post) takeOver([post])
}
