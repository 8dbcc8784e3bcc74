import type { Metadata } from "next"
import { FeedHeading } from "@/components/shell/feed-heading"
import { NewPostButton } from "@/components/shell/new-post-button"
import { tagFeed } from "@/components/timelines/feed"
import { Timeline } from "@/components/timelines/timeline"
import { EmptyState } from "@/components/ui/empty-state"
import { getViewer } from "@/lib/auth/viewer"
import { timelinePage } from "@/lib/timelines/page"
import { readTag } from "./read-tag"

type Props = PageProps<"/tags/[tag]">

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: `#${readTag((await params).tag)}` }
}

export default async function TagPage({ params }: Props) {
  const tag = readTag((await params).tag)
  const initial = await timelinePage(await getViewer(), { kind: "tag", tag })
  return (
    <>
      <FeedHeading title={`#${tag}`} back />
      <Timeline
        key={tag}
        feed={tagFeed(tag)}
        label={`Posts with #${tag}`}
        initial={initial}
        empty={
          <EmptyState action={<NewPostButton className="button button-primary" />}>
            No post that you may read carries #{tag} yet.
          </EmptyState>
        }
      />
    </>
  )
}
