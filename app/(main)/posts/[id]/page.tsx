import type { Metadata } from "next"
import { notFound } from "next/navigation"
import { cache } from "react"
import { LedGroupProvider } from "@/components/groups/led-group-context"
import { Thread } from "@/components/posts/thread"
import { FeedHeading } from "@/components/shell/feed-heading"
import { getViewer } from "@/lib/auth/viewer"
import { DomainError } from "@/lib/core/errors"
import { getThread } from "@/lib/timelines/thread"
import { findLedGroup } from "./find-led-group"

type Props = PageProps<"/posts/[id]">

const maxTitleLength = 60

const readThread = cache(async (id: string) => {
  const viewer = await getViewer()
  return getThread(viewer, { id }).catch((error: unknown) => {
    // What does not exist, what is not for the viewer and what is no id at all look the same.
    if (error instanceof DomainError) notFound()
    throw error
  })
})

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { post } = await readThread((await params).id)
  if (post.deleted) return { title: "Deleted post" }
  return { title: `${post.author.name}: ${[...post.body].slice(0, maxTitleLength).join("")}` }
}

export default async function PostPage({ params }: Props) {
  const thread = await readThread((await params).id)
  const led = await findLedGroup(thread.post)
  return (
    <>
      <FeedHeading title="Thread" back />
      <LedGroupProvider group={led}>
        <Thread key={thread.post.id} thread={thread} />
      </LedGroupProvider>
    </>
  )
}
