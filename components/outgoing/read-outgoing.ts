import { fetchJson } from "@/components/ui/fetch-json"
import type { OutgoingView } from "@/lib/outgoing/view"
import type { PostView, TimelineItem } from "@/lib/posts/view"
import { setPending } from "./pending-store"

const readWaiting = () => fetchJson<OutgoingView[]>("/api/outgoing")

/** Shows what waits as the server has it; without an answer it stays as it is. */
export async function readPendingAgain(): Promise<void> {
  const posts = await readWaiting().catch(() => null)
  if (posts) setPending(posts)
}

/** The post that a waiting one has become, and what still waits. */
export async function readSettled(
  postId: string,
): Promise<{ item: TimelineItem; waiting: OutgoingView[] } | null> {
  const [post, waiting] = await Promise.all([
    fetchJson<PostView>(`/api/posts/${postId}`),
    readWaiting(),
  ]).catch(() => [null, null] as const) // The next visit shows it.
  return post && waiting ? { item: { id: post.id, post }, waiting } : null
}
