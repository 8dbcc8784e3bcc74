"use client"

import type { ReactNode } from "react"
import { PostBody } from "@/components/posts/post-body"
import { AuthorLine } from "@/components/posts/post-heading"
import { TimeAgo } from "@/components/ui/time-ago"
import { useAct } from "@/components/ui/use-act"
import type { QueuedPost } from "@/lib/groups/view"
import { approvePostAction, declinePostAction } from "@/lib/posts/actions"

/** The posts that wait for those who lead a group, oldest first. */
export function WaitingPosts({ slug, posts }: { slug: string; posts: readonly QueuedPost[] }) {
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

type PostProps = {
  post: QueuedPost
  /** What became of it. */
  note?: ReactNode
  children: ReactNode
}

/** A post that is not in the group, and what can be done about it. */
export function WaitingPost({ post, note, children }: PostProps) {
  return (
    <li className="waiting-post">
      <AuthorLine author={post.author}>
        <span className="post-time">
          <TimeAgo iso={post.createdAt} />
        </span>
      </AuthorLine>
      <PostBody post={post} />
      {note && <p className="waiting-note">{note}</p>}
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
        onClick={() =>
          void act(() => declinePostAction({ slug, id }), {
            done: `Declined. ${author.name} keeps the text.`,
          })
        }
      >
        Decline
      </button>
    </>
  )
}
