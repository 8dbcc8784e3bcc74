import type { Metadata } from "next"
import { notFound } from "next/navigation"
import { BookmarkTimeline } from "@/components/bookmarks/bookmark-timeline"
import { FolderActions } from "@/components/bookmarks/folder-actions"
import { FolderTabs } from "@/components/bookmarks/folder-tabs"
import { FeedHeading } from "@/components/shell/feed-heading"
import { getViewer } from "@/lib/auth/viewer"
import { listFolders } from "@/lib/bookmarks/queries"
import { timelinePage } from "@/lib/timelines/page"
import { orNotFound } from "../or-not-found"

export const metadata: Metadata = { title: "Bookmarks" }

export default async function BookmarksPage({ searchParams }: PageProps<"/bookmarks">) {
  const { folder: wanted } = await searchParams
  const viewer = await getViewer()
  const folders = await listFolders(viewer)
  const folder = wanted === undefined ? null : (folders.find(({ id }) => id === wanted) ?? notFound())
  const feed = { kind: "bookmarks", ...(folder && { folder: folder.id }) } as const
  const initial = await orNotFound(() => timelinePage(viewer, feed))
  return (
    <>
      <FeedHeading title="Bookmarks">
        <FolderTabs folders={folders} at={folder?.id ?? null} />
      </FeedHeading>
      <FolderActions key={folder?.id} folder={folder} />
      <BookmarkTimeline folder={folder} initial={initial} />
    </>
  )
}
