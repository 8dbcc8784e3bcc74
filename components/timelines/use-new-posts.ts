"use client"

import { useState } from "react"
import { useLiveEvents } from "@/components/live/use-live-events"
import { markDeleted } from "@/components/posts/post-store"
import type { TimelineItem } from "@/lib/posts/view"
import type { LivePost } from "@/lib/realtime/view"
import { announcesOwn, type Feed, isNewsIn } from "./feed"

const maxCounted = 200

type NewPost = Pick<LivePost, "id" | "author" | "group">

type Shown = {
  isShown: (id: string) => boolean
  /** What the server has that is not shown; asked when the stream may have missed something. */
  findNewest: () => Promise<TimelineItem[]>
}

/** Posts published since the list was read: counted, never inserted by themselves. */
export function useNewPosts(feed: Feed, { isShown, findNewest }: Shown) {
  const [waiting, setWaiting] = useState<readonly NewPost[]>([])

  async function catchUp() {
    const missed = await findNewest().catch(() => []) // The next event or visit finds them.
    setWaiting(missed.filter((item) => !isOwn(item) || announcesOwn(feed)).map(toNewPost))
  }

  useLiveEvents((event) => {
    if (event.type === "post" && isNewsIn(feed, event.data) && !isShown(event.data.id))
      setWaiting((known) => withPost(known, event.data))
    if (event.type === "removed") {
      markDeleted(event.data.id)
      setWaiting((known) => known.filter(({ id }) => id !== event.data.id))
    }
    if (event.type === "group" && !event.data.readable)
      setWaiting((known) => known.filter(({ group }) => group !== event.data.slug))
    if (event.type === "reset" && feed.live) void catchUp()
  })
  return { waiting, clear: () => setWaiting([]) }
}

function withPost(known: readonly NewPost[], post: NewPost): readonly NewPost[] {
  if (known.some(({ id }) => id === post.id)) return known
  return [post, ...known].slice(0, maxCounted)
}

const isOwn = ({ post, repostedBy }: TimelineItem) => post.mine.author && !repostedBy

const toNewPost = ({ id, post, repostedBy }: TimelineItem): NewPost => ({
  id,
  author: repostedBy ? { ...repostedBy, avatarId: null } : post.author,
  group: post.group?.slug,
})
