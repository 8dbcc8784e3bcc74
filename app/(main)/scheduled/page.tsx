import type { Metadata } from "next"
import { ScheduledPosts } from "@/components/outgoing/scheduled-posts"
import { FeedHeading } from "@/components/shell/feed-heading"
import { getViewer } from "@/lib/auth/viewer"
import { listScheduled } from "@/lib/outgoing/queries"

export const metadata: Metadata = { title: "Scheduled posts" }

export default async function ScheduledPage() {
  const viewer = await getViewer()
  return (
    <>
      <FeedHeading title="Scheduled posts" />
      <ScheduledPosts posts={await listScheduled(viewer)} />
    </>
  )
}
