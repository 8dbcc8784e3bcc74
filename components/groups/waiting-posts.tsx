"use client"

import { useRouter } from "next/navigation"
import { type ReactNode, useEffect } from "react"
import { queuedPosts } from "@/components/composer/new-posts"
import { PostBody } from "@/components/posts/post-body"
import { AuthorLine } from "@/components/posts/post-heading"
import { TimeAgo } from "@/components/ui/time-ago"
import { useAct } from "@/components/ui/use-act"
import type { QueuedPost } from "@/lib/groups/view"
import { approvePostAction, declinePostAction, withdrawPostAction } from "@/lib/posts/actions"

type WaitingProps = { slug: string; posts: readonly QueuedPost[] }

/** The posts that wait for those who lead a group, oldest first. */
export function WaitingPosts({ slug, posts }: WaitingProps) {
  if (posts.length === 0) return <p className="text-muted">No post waits.</p>
  return (
    <ul aria-label="Waiting posts">
      {posts.map((post) => (
        <WaitingPost key={post.id} post={post}>
          <Decision slug={slug} post={post} />
        </WaitingPost>
      ))}
    </ul>
  )
}

/** What the reader has written here and nobody has let in yet. */
export function OwnWaitingPosts({ slug, posts }: WaitingProps) {
  const router = useRouter()
  useEffect(() => queuedPosts.listen(() => router.refresh()), [router])
  if (posts.length === 0) return null
  return (
    <section aria-label="Your posts that wait" className="invitations">
      <h2 className="side-title">Waiting for a moderator</h2>
      <ul>
        {posts.map((post) => (
          <WaitingPost key={post.id} post={post}>
            <Withdrawal slug={slug} id={post.id} />
          </WaitingPost>
        ))}
      </ul>
    </section>
  )
}

function WaitingPost({ post, children }: { post: QueuedPost; children: ReactNode }) {
  return (
    <li className="waiting-post">
      <AuthorLine author={post.author}>
        <span className="post-time">
          <TimeAgo iso={post.createdAt} />
        </span>
      </AuthorLine>
      <PostBody post={post} />
      <div className="waiting-answer">{children}</div>
    </li>
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
        onClick={() => void act(() => declinePostAction({ slug, id }), { done: "The post was declined." })}
      >
        Decline
      </button>
    </>
  )
}

function Withdrawal({ slug, id }: { slug: string; id: string }) {
  const { isActing, act } = useAct()
  return (
    <button
      type="button"
      className="button"
      disabled={isActing}
      onClick={() => void act(() => withdrawPostAction({ slug, id }), { done: "You took the post back." })}
    >
      Withdraw
    </button>
  )
}
