import type { Metadata } from "next"
import { Composer } from "@/components/composer/composer"
import { FeedHeading } from "@/components/shell/feed-heading"
import { NewPostButton } from "@/components/shell/new-post-button"
import { everyoneFeed } from "@/components/timelines/feed"
import { Timeline } from "@/components/timelines/timeline"
import { TimelineTabs } from "@/components/timelines/timeline-tabs"
import { EmptyState } from "@/components/ui/empty-state"
import { getViewer } from "@/lib/auth/viewer"
import { timelinePage } from "@/lib/timelines/page"

export const metadata: Metadata = { title: "Everyone" }

export default async function EveryonePage() {
  const initial = await timelinePage(await getViewer(), { kind: "everyone" })
  return (
    <>
      <FeedHeading title="Everyone">
        <TimelineTabs at="/everyone" />
      </FeedHeading>
      <Composer />
      <Timeline
        feed={everyoneFeed}
        label="Posts of everyone"
        initial={initial}
        empty={
          <EmptyState action={<NewPostButton className="button button-primary" />}>
            Nobody has posted yet: tell the company what you are working on.
          </EmptyState>
        }
      />
    </>
  )
}
