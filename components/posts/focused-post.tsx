"use client"

import { GroupLabel } from "@/components/groups/group-label"
import { TimeAgo } from "@/components/ui/time-ago"
import type { PostView } from "@/lib/posts/view"
import { EditedMark } from "./edited-mark"
import { useOpenEdit } from "./open-edits"
import { PostContent } from "./post-content"
import { AuthorLine } from "./post-heading"
import { usePost } from "./post-store"
import { Tombstone } from "./tombstone"

/** The post that its own page is about: larger, with the exact time. */
export function FocusedPost({ post: received }: { post: PostView }) {
  const post = usePost(received)
  const edit = useOpenEdit(post.id)
  const label = post.deleted ? "Deleted post" : `Post by ${post.author.name}`
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: reached by the same keys as the posts around it
    <article className="post post-focused" data-item={post.id} data-focused aria-label={label} tabIndex={0}>
      {post.deleted ? (
        <Tombstone />
      ) : (
        <>
          <GroupLabel post={post} />
          <AuthorLine author={post.author} />
        </>
      )}
      <PostContent post={post} edit={edit} large>
        <p className="post-stamp">
          <a href={`/posts/${post.id}`}>
            <TimeAgo iso={post.createdAt} as="stamp" />
          </a>
          {post.editedAt && (
            <>
              {" · "}
              <EditedMark post={post} />
            </>
          )}
        </p>
      </PostContent>
    </article>
  )
}
