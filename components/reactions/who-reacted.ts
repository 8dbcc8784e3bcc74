import { createSignal } from "@/components/ui/signal"
import type { PostView } from "@/lib/posts/view"

/** Somebody wants to know who reacted to a post. */
export const whoReacted = createSignal<PostView>()
