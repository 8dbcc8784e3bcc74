import type { Metadata } from "next"
import { Composer } from "@/components/composer/composer"
import { FeedHeading } from "@/components/shell/feed-heading"
import { homeFeed } from "@/components/timelines/feed"
import { Timeline } from "@/components/timelines/timeline"
import { TimelineTabs } from "@/components/timelines/timeline-tabs"
import { EmptyState } from "@/components/ui/empty-state"
import { getViewer } from "@/lib/auth/viewer"
import { timelinePage } from "@/lib/timelines/page"

export const metadata: Metadata = { title: "Home" }

export default async function HomePage() {
  const initial = await timelinePage(await getViewer(), { kind: "home" })
  return (
    <>
      <FeedHeading title="Home">
        <TimelineTabs at="/" />
      </FeedHeading>
      <Composer />
      <Timeline
        feed={homeFeed}
        label="Posts of people you follow"
        initial={initial}
        empty={
          <EmptyState
            action={
              <a className="button button-primary" href="/people">
                Find people
              </a>
            }
          >
            Follow a few people, and what they write appears here.
          </EmptyState>
        }
        end={
          <>
            You have reached the first post.{" "}
            <a className="link" href="/people">
              Follow more people
            </a>{" "}
            to read more here.
          </>
        }
      />
    </>
  )
}
