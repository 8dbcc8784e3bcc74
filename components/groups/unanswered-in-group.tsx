"use client"

import { useMemo } from "react"
import { groupUnansweredFeed } from "@/components/timelines/feed"
import { Timeline } from "@/components/timelines/timeline"
import { EmptyState } from "@/components/ui/empty-state"
import type { GroupView } from "@/lib/groups/view"
import type { TimelinePage } from "@/lib/posts/view"

type Props = { group: Pick<GroupView, "slug" | "name">; initial: TimelinePage }

/** The questions of a group that nobody has answered yet. */
export function UnansweredInGroup({ group: { slug, name }, initial }: Props) {
  const feed = useMemo(() => groupUnansweredFeed(slug), [slug])
  return (
    <Timeline
      feed={feed}
      label={`Unanswered questions in ${name}`}
      initial={initial}
      end="These are all the questions without an answer."
      empty={<EmptyState>Every question asked here has an answer.</EmptyState>}
    />
  )
}
