"use client"

import { useMemo } from "react"
import { NewPostButton } from "@/components/shell/new-post-button"
import { groupFeed } from "@/components/timelines/feed"
import { Timeline } from "@/components/timelines/timeline"
import { EmptyState } from "@/components/ui/empty-state"
import { canPost } from "@/lib/groups/policy"
import type { GroupView } from "@/lib/groups/view"
import type { TimelinePage } from "@/lib/posts/view"

/** What is said in a group, newest first. */
export function GroupTimeline({ group, initial }: { group: GroupView; initial: TimelinePage }) {
  const { slug, name } = group
  const feed = useMemo(() => groupFeed(slug), [slug])
  return (
    <Timeline
      key={slug}
      feed={feed}
      label={`Posts in ${name}`}
      initial={initial}
      empty={
        canPost(group) ? (
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
