"use client"

import { useRouter } from "next/navigation"
import { openComposer } from "@/components/composer/open-composer"
import { useLiveEvents } from "@/components/live/use-live-events"
import { EmptyState } from "@/components/ui/empty-state"
import type { OutgoingView } from "@/lib/outgoing/view"
import { ScheduledPost } from "./scheduled-post"

/** What the reader has scheduled, and on top what could not be posted; nobody else can see it. */
export function ScheduledPosts({ posts }: { posts: readonly OutgoingView[] }) {
  const router = useRouter()
  useLiveEvents(({ type }) => {
    if (type === "outgoing" || type === "reset") router.refresh()
  })
  if (posts.length === 0) return <NothingScheduled />
  const failed = posts.filter(({ failure }) => failure !== null)
  const waiting = posts.filter(({ failure }) => failure === null)
  return (
    <>
      {failed.length > 0 && (
        <section aria-label="Could not be posted">
          <h2 className="scheduled-title">Could not be posted</h2>
          <PostList posts={failed} />
        </section>
      )}
      {waiting.length > 0 && (
        <section aria-label="Waiting for their time">
          {failed.length > 0 && <h2 className="scheduled-title">Waiting for their time</h2>}
          <PostList posts={waiting} />
        </section>
      )}
    </>
  )
}

function PostList({ posts }: { posts: readonly OutgoingView[] }) {
  return (
    <ul>
      {posts.map((post) => (
        <ScheduledPost key={post.id} post={post} />
      ))}
    </ul>
  )
}

function NothingScheduled() {
  return (
    <EmptyState
      action={
        <button type="button" className="button button-primary" onClick={() => openComposer(null)}>
          Write a post
        </button>
      }
    >
      Nothing is scheduled. The clock beside the Post button lets a post wait for its time.
    </EmptyState>
  )
}
