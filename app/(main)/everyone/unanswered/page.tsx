import type { Metadata } from "next"
import { FeedHeading } from "@/components/shell/feed-heading"
import { unansweredFeed } from "@/components/timelines/feed"
import { Timeline } from "@/components/timelines/timeline"
import { TimelineTabs } from "@/components/timelines/timeline-tabs"
import { EmptyState } from "@/components/ui/empty-state"
import { getViewer } from "@/lib/auth/viewer"
import { timelinePage } from "@/lib/timelines/page"

export const metadata: Metadata = { title: "Unanswered questions" }

export default async function UnansweredPage() {
  const initial = await timelinePage(await getViewer(), { kind: "unanswered" })
  return (
    <>
      <FeedHeading title="Everyone">
        <TimelineTabs at="/everyone/unanswered" />
      </FeedHeading>
      <Timeline
        feed={unansweredFeed}
        label="Unanswered questions"
        initial={initial}
        end="These are all the questions without an answer."
        empty={<EmptyState>Every question has an answer.</EmptyState>}
      />
    </>
  )
}
