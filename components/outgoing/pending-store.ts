import { useSyncExternalStore } from "react"
import type { OutgoingView } from "@/lib/outgoing/view"
import type { PostView } from "@/lib/posts/view"

/** What the reader has just sent, with the posts that it is about where this page knows them. */
export type PendingPost = OutgoingView & { about?: { replyTo?: PostView; quoteOf?: PostView } }

const none: readonly PendingPost[] = []
const listeners = new Set<() => void>()
let pending = none

export const readPending = () => pending

export function addPending(post: PendingPost): void {
  replace([post, ...pending.filter(({ id }) => id !== post.id)])
}

export function removePending(id: string): void {
  replace(pending.filter((post) => post.id !== id))
}

/** Takes over what the server has. */
export function setPending(posts: readonly OutgoingView[]): void {
  const known = new Map(pending.map(({ id, about }) => [id, about]))
  if (posts.length + pending.length > 0)
    replace(posts.toReversed().map((post) => ({ ...post, about: known.get(post.id) })))
}

/** What waits at this moment, newest first. */
export function usePending(): readonly PendingPost[] {
  return useSyncExternalStore(subscribe, readPending, () => none)
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
  }
}

function replace(next: readonly PendingPost[]): void {
  pending = next
  for (const listener of listeners) listener()
}
