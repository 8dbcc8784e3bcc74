import type { Metadata } from "next"
import { DraftList } from "@/components/drafts/draft-list"
import { FeedHeading } from "@/components/shell/feed-heading"
import { getViewer } from "@/lib/auth/viewer"
import { listDrafts } from "@/lib/drafts/list-drafts"

export const metadata: Metadata = { title: "Drafts" }

export default async function DraftsPage() {
  const viewer = await getViewer()
  return (
    <>
      <FeedHeading title="Drafts" />
      <DraftList drafts={await listDrafts(viewer)} />
    </>
  )
}
