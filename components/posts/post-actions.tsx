"use client"

import { BookmarkButton } from "@/components/bookmarks/bookmark-button"
import { openComposer } from "@/components/composer/open-composer"
import { LikeButton } from "@/components/reactions/like-button"
import { counted } from "@/components/ui/count"
import type { PostView } from "@/lib/posts/view"
import { ActionButton } from "./action-button"
import { MoreButton } from "./more-button"
import { RepostButton } from "./repost-button"

/** What one can do with a post. The names are those that tests and screen readers rely on. */
export function PostActions({ post }: { post: PostView }) {
  const { counts } = post
  return (
    <div className="post-actions">
      <ActionButton
        name="Reply"
        icon="reply"
        count={counts.replies}
        title={counted(counts.replies, "reply", "replies")}
        onAct={() => openComposer(post)}
      />
      <RepostButton post={post} />
      <LikeButton post={post} />
      <BookmarkButton post={post} />
      <MoreButton post={post} />
    </div>
  )
}
