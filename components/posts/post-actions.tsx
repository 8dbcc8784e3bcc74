"use client"

import { openComposer } from "@/components/composer/open-composer"
import { counted, shortCount } from "@/components/ui/count"
import { Icon, type IconName } from "@/components/ui/icon"
import { canRepost } from "@/lib/posts/policy"
import type { PostView } from "@/lib/posts/view"
import { MoreButton } from "./more-button"
import { usePostMarks } from "./use-post-marks"

/** What one can do with a post. The names are those that tests and screen readers rely on. */
export function PostActions({ post }: { post: PostView }) {
  const { counts, mine } = post
  const { toggleLike, toggleRepost } = usePostMarks(post)
  return (
    <div className="post-actions">
      <ActionButton
        name="Reply"
        icon="reply"
        count={counts.replies}
        title={counted(counts.replies, "reply", "replies")}
        onAct={() => openComposer(post)}
      />
      <ActionButton
        name="Repost"
        icon="repost"
        count={counts.reposts}
        title={canRepost(post) ? counted(counts.reposts, "repost", "reposts") : "Only for its group"}
        pressed={mine.reposted}
        disabled={!canRepost(post)}
        onAct={toggleRepost}
      />
      <ActionButton
        name="Like"
        icon="like"
        count={counts.likes}
        title={counted(counts.likes, "like", "likes")}
        pressed={mine.liked}
        onAct={toggleLike}
      />
      <MoreButton post={post} />
    </div>
  )
}

type ActionProps = {
  name: string
  icon: IconName
  count: number
  title: string
  pressed?: boolean
  disabled?: boolean
  onAct: () => void
}

function ActionButton({ name, icon, count, title, pressed, disabled, onAct }: ActionProps) {
  return (
    <button
      type="button"
      className={`action action-${icon}`}
      aria-label={name}
      aria-pressed={pressed}
      title={title}
      disabled={disabled}
      onClick={onAct}
    >
      <Icon name={icon} small />
      {count > 0 && <span className="action-count">{shortCount(count)}</span>}
    </button>
  )
}
