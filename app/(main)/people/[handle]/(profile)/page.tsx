import { ProfilePinned } from "@/components/people/profile-pinned"
import { ProfileTimeline } from "@/components/people/profile-timeline"
import { getViewer } from "@/lib/auth/viewer"
import { findPinnedPost } from "@/lib/posts/pinned-post"
import { timelinePage } from "@/lib/timelines/page"
import { readProfile } from "../read-profile"

export default async function PostsPage({ params }: PageProps<"/people/[handle]">) {
  const profile = await readProfile((await params).handle)
  const { handle } = profile
  const viewer = await getViewer()
  const [initial, pinned] = await Promise.all([
    timelinePage(viewer, { kind: "person", handle, tab: "posts" }),
    findPinnedPost(viewer, { handle }),
  ])
  return (
    <>
      {pinned && <ProfilePinned post={pinned} />}
      <ProfileTimeline profile={profile} tab="posts" initial={initial} pinned={pinned?.id} />
    </>
  )
}
