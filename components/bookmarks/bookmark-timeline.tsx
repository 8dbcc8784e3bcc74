"use client"

import { useMemo } from "react"
import { bookmarkFeed } from "@/components/timelines/feed"
import { Timeline } from "@/components/timelines/timeline"
import { EmptyState } from "@/components/ui/empty-state"
import type { BookmarkFolder } from "@/lib/bookmarks/view"
import type { TimelinePage } from "@/lib/posts/view"
import { BookmarkCard } from "./bookmark-card"

type TimelineProps = { folder: BookmarkFolder | null; initial: TimelinePage }

/** What the reader keeps, last kept first. */
export function BookmarkTimeline({ folder, initial }: TimelineProps) {
  const feed = useMemo(() => bookmarkFeed(folder?.id), [folder?.id])
  return (
    <Timeline
      key={folder?.id}
      feed={feed}
      label={folder ? `Bookmarks in ${folder.name}` : "Your bookmarks"}
      initial={initial}
      card={BookmarkCard}
      end="This is the first that you kept."
      empty={
        folder ? (
          <EmptyState
            action={
              <a className="button button-primary" href="/bookmarks">
                See all bookmarks
              </a>
            }
          >
            Nothing is in this folder yet. Move a bookmark here from the menu of its post.
          </EmptyState>
        ) : (
          <EmptyState
            action={
              <a className="button button-primary" href="/everyone">
                Read what everyone writes
              </a>
            }
          >
            Keep a post for later with the bookmark below it. Only you can see what you keep.
          </EmptyState>
        )
      }
    />
  )
}
