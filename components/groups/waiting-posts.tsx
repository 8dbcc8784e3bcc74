"use client"

import { useAct } from "@/components/ui/use-act"
import { approvePostAction, declinePostAction } from "@/lib/posts/actions"
import type { QueuedPost } from "@/lib/posts/view"
import { UnpublishedPost } from "./unpublished-post"

/** The posts that wait for those who lead a group, oldest first. */
export function WaitingPosts({ slug, posts }: { slug: string; posts: readonly QueuedPost[] }) {
  if (posts.length === 0) return <p className="text-muted">No post waits.</p>
  return (
    <ul aria-label="Waiting posts">
      {posts.map((post) => (
        <UnpublishedPost key={post.id} post={post}>
          <Decision slug={slug} post={post} />
        </UnpublishedPost>
      ))}
    </ul>
  )
}

function Decision({ slug, post: { id, author } }: { slug: string; post: QueuedPost }) {
  const { isActing, act } = useAct()
  return (
    <>
      <button
        type="button"
        className="button button-primary"
        title={`Let the post of ${author.name} in`}
        disabled={isActing}
        onClick={() => void act(() => approvePostAction({ slug, id }), { done: "The post is in the group." })}
      >
        Approve
      </button>
      <button
        type="button"
        className="button"
        title={`Turn the post of ${author.name} down`}
        disabled={isActing}
        onClick={() =>
          void act(() => declinePostAction({ slug, id }), {
            done: `Declined. ${author.name} keeps it.`,
          })
        }
      >
        Decline
      </button>
    </>
  )
}
