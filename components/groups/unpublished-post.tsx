import type { ReactNode } from "react"
import { PostBody } from "@/components/posts/post-body"
import { AuthorLine } from "@/components/posts/post-heading"
import { TimeAgo } from "@/components/ui/time-ago"
import type { QueuedPost } from "@/lib/posts/view"
import { WaitingContent } from "./waiting-content"

type PostProps = {
  post: QueuedPost
  /** What became of it. */
  note?: ReactNode
  children: ReactNode
}

/** A post that is not in the group, and what can be done about it. */
export function UnpublishedPost({ post, note, children }: PostProps) {
  return (
    <li className="waiting-post">
      <AuthorLine author={post.author}>
        <span className="post-time">
          <TimeAgo iso={post.createdAt} />
        </span>
      </AuthorLine>
      <PostBody post={post} />
      <WaitingContent post={post} />
      {note && <p className="waiting-note">{note}</p>}
      <div className="waiting-answer">{children}</div>
    </li>
  )
}
