import type { Metadata } from "next"
import { Composer } from "@/components/composer/composer"
import { AboutGroup } from "@/components/groups/about-group"
import { GroupTimeline } from "@/components/groups/group-timeline"
import { OwnUnpublishedPosts } from "@/components/groups/own-unpublished-posts"
import { PinnedPost } from "@/components/posts/pinned-post"
import { getViewer } from "@/lib/auth/viewer"
import { canPost, canRead } from "@/lib/groups/policy"
import { hydratePosts } from "@/lib/posts/hydrate"
import { listMyQueued } from "@/lib/posts/queue"
import { timelinePage } from "@/lib/timelines/page"
import { orNotFound } from "../../../or-not-found"
import { readGroup, titleOf } from "../read-group"

type Props = PageProps<"/groups/[slug]">

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: await titleOf((await params).slug, ({ name }) => name) }
}

export default async function GroupPage({ params }: Props) {
  const group = await readGroup((await params).slug)
  const viewer = await getViewer()
  const { slug, pinnedPostId } = group
  if (!canRead(group))
    return (
      <>
        <AboutGroup group={group} />
        {/* Whoever left still takes along what they wrote. */}
        <OwnUnpublishedPosts group={group} posts={await listMyQueued(viewer, { slug })} />
      </>
    )
  const [initial, [kept], waiting] = await orNotFound(() =>
    Promise.all([
      timelinePage(viewer, { kind: "group", slug }),
      hydratePosts(viewer, pinnedPostId === null ? [] : [pinnedPostId]),
      // Always: what waited when approval was switched off, or the group archived, still waits, and what was declined stays.
      listMyQueued(viewer, { slug }),
    ]),
  )
  const pinned = kept?.deleted ? undefined : kept
  return (
    <>
      {canPost(group) && <Composer group={group} />}
      <OwnUnpublishedPosts group={group} posts={waiting} />
      {pinned && <PinnedPost post={pinned} />}
      <GroupTimeline group={group} initial={initial} pinned={pinned?.id} />
    </>
  )
}
