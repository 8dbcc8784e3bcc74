"use client"

import { type ComponentType, type ReactNode, useEffect, useRef, useState } from "react"
import { newPosts } from "@/components/composer/new-posts"
import { toOwnPost } from "@/components/outgoing/own-post"
import { PendingPosts } from "@/components/outgoing/pending-posts"
import { isOfHidden, useHiddenPeople } from "@/components/people/hide-person"
import { isOfMuted, useThreadChoices } from "@/components/posts/mute-thread"
import { PostCard } from "@/components/posts/post-card"
import { useFreshPosts } from "@/components/posts/post-store"
import { useViewer } from "@/components/shell/viewer-context"
import { showToast } from "@/components/ui/toast-store"
import type { Id } from "@/lib/core/ids"
import type { TimelineItem, TimelinePage } from "@/lib/posts/view"
import { type Feed, takesOwn } from "./feed"
import { feedRole } from "./feed-role"
import { NewPostsBar } from "./new-posts-bar"
import { GoToTop, NewPostsPill } from "./new-posts-pill"
import { PostSkeletons } from "./post-skeletons"
import { TimelineEnd } from "./timeline-end"
import { useKeptPlace } from "./use-kept-place"
import { useNewPosts } from "./use-new-posts"
import { useTimeline } from "./use-timeline"

type TimelineProps = {
  feed: Feed
  /** What the list is, for screen readers: "Posts of people you follow". */
  label: string
  initial: TimelinePage
  empty: ReactNode
  /** What stands below the first post ever. */
  end?: ReactNode
  /** The post that stands above the list already. */
  above?: Id
  /** How an item is shown, where not as a post. */
  card?: ComponentType<{ item: TimelineItem; position: number }>
}

/** A timeline: the first page from the server, the rest as the reader goes. */
export function Timeline({ feed, label, initial, empty, end, above, card: Card = PostCard }: TimelineProps) {
  const list = useRef<HTMLDivElement>(null)
  const { handle } = useViewer()
  const timeline = useTimeline(feed, initial)
  const hidden = useHiddenPeople()
  const choices = useThreadChoices()
  const items = timeline.items.filter(
    (item) =>
      item.id !== above &&
      (feed.showsHidden || !isOfHidden(item, hidden)) &&
      (feed.live !== "home" || !isOfMuted(item, choices)),
  )
  useFreshPosts(timeline.items.map(({ post }) => post))
  const name = `${feed.path} ${feed.tab ?? feed.folder ?? ""}`
  const holdPlace = useKeptPlace({ ...timeline, ref: list, name, items })
  const news = useNews(feed, timeline, holdPlace)

  useEffect(
    () =>
      newPosts.listen((item) => {
        if (!takesOwn(feed, item)) return
        holdPlace()
        timeline.addOwn(item)
      }),
    [feed, timeline.addOwn, holdPlace],
  )

  const isEmpty = items.length === 0 && !timeline.hasMore
  return (
    <section aria-label={label} className="timeline">
      <NewPostsBar>{news}</NewPostsBar>
      <PendingPosts belongs={(post) => takesOwn(feed, { post: toOwnPost(post, handle) })} />
      <div ref={list} {...feedRole(label, items.length)} aria-busy={timeline.isLoading}>
        {items.map((item, at) => (
          <Card key={item.id} item={item} position={at + 1} />
        ))}
      </div>
      {isEmpty ? (
        empty
      ) : (
        <TimelineEnd {...timeline} skeletons={<PostSkeletons count={3} />} count={items.length} end={end} />
      )}
    </section>
  )
}

/** What stands above the list: the pill while posts wait, and after a click further down, the way up to them. */
function useNews(feed: Feed, timeline: ReturnType<typeof useTimeline>, holdPlace: () => void) {
  const [state, setState] = useState<"idle" | "loading" | "inserted">("idle")
  const { waiting, clear } = useNewPosts(feed, {
    isShown: (id) => timeline.items.some((item) => item.id === id || item.post.id === id),
    findNewest: timeline.findNewest,
  })

  async function show(place: "top" | "below") {
    setState("loading")
    try {
      if (place === "below") holdPlace()
      await timeline.addNewest()
      clear()
      setState(place === "below" ? "inserted" : "idle")
    } catch (error) {
      setState("idle")
      showToast(`The new posts could not be loaded. ${error instanceof Error ? error.message : ""}`)
    }
  }

  return (place: "top" | "below") => {
    if (waiting.length > 0) {
      const authors = waiting.map(({ author }) => author)
      return <NewPostsPill authors={authors} busy={state === "loading"} onShow={() => void show(place)} />
    }
    return state === "inserted" && place === "below" ? <GoToTop onGo={() => setState("idle")} /> : null
  }
}
