"use client"

import { GroupLabel } from "@/components/groups/group-label"
import type { TimelineItem } from "@/lib/posts/view"
import { useOpenEdit } from "./open-edits"
import { Pinned } from "./pinned"
import { PostContent } from "./post-content"
import { PostHeading } from "./post-heading"
import { usePost } from "./post-store"
import { RepostedBy } from "./reposted-by"
import { Tombstone } from "./tombstone"
import { useOpenPost } from "./use-open-post"

type PostCardProps = {
  item: TimelineItem
  /** Place in its feed, from 1; absent outside feeds. */
  position?: number
  /** A line runs down from the avatar to the card below, which answers this one. */
  answeredBelow?: boolean
  /** It is kept above the others of its group or its author. */
  pinned?: true
}

/** A post as lists show it. The whole card opens the thread; its text stays selectable. */
export function PostCard({ item, position, answeredBelow, pinned }: PostCardProps) {
  const post = usePost(item.post)
  const open = useOpenPost(post.id)
  const edit = useOpenEdit(post.id)
  const place = position === undefined ? undefined : { "aria-posinset": position, "aria-setsize": -1 }
  return (
    <article
      className={answeredBelow ? "post post-answered" : "post"}
      data-item={item.id}
      aria-label={post.deleted ? "Deleted post" : `Post by ${post.author.name}`}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: the articles of a feed take the focus, see its pattern
      tabIndex={0}
      {...place}
      {...(post.deleted || edit ? undefined : open)}
    >
      {item.repostedBy && <RepostedBy person={item.repostedBy} />}
      {pinned && <Pinned />}
      {!post.deleted && !post.replyTo && <GroupLabel post={post} />}
      {post.deleted ? <Tombstone /> : <PostHeading post={post} />}
      <PostContent post={post} edit={edit} />
    </article>
  )
}
