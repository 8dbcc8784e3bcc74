import { createSignal } from "@/components/ui/signal"
import type { TimelineItem } from "@/lib/posts/view"

/** The reader has posted: the lists that it belongs to show it at once. */
export const newPosts = createSignal<TimelineItem>()

/** A post of the reader's waits for a moderator. */
export const queuedPosts = createSignal<void>()
