"use client"

import { useMemo } from "react"
import { NewPostButton } from "@/components/shell/new-post-button"
import { groupFeed } from "@/components/timelines/feed"
import { Timeline } from "@/components/timelines/timeline"
import { EmptyState } from "@/components/ui/empty-state"
import type { Id } from "@/lib/core/ids"
import { canPost } from "@/lib/groups/policy"
import type { GroupView } from "@/lib/groups/view"
import type { TimelinePage } from "@/lib/posts/view"

type TimelineProps = {
  group: GroupView
  initial: TimelinePage
  /** The post that is pinned above. */
  pinned: Id | undefined
}

/** What is said in a group, newest first. */
export function GroupTimeline({ group, initial, pinned }: TimelineProps) {
  const { slug, name } = group
  const feed = useMemo(() => groupFeed(slug), [slug])
  return (
    <Timeline
      key={slug}
      feed={feed}
      label={`Posts in ${name}`}
      initial={initial}
      above={pinned}
      empty={
        pinned ? (
          <EmptyState>Nothing else has been posted here yet.</EmptyState>
        ) : canPost(group) ? (
          <EmptyState action={<NewPostButton className="button button-primary" />}>
            Nobody has posted here yet: say what the group is about, or ask the first question.
          </EmptyState>
        ) : (
          <EmptyState>Nobody has posted here yet.</EmptyState>
        )
      }
    />
  )
}
