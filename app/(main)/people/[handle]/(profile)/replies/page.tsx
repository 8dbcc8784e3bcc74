import { ProfileTimeline } from "@/components/people/profile-timeline"
import { getViewer } from "@/lib/auth/viewer"
import { timelinePage } from "@/lib/timelines/page"
import { readProfile } from "../../read-profile"

export default async function RepliesPage({ params }: PageProps<"/people/[handle]/replies">) {
  const profile = await readProfile((await params).handle)
  const feed = { kind: "person", handle: profile.handle, tab: "replies" } as const
  const initial = await timelinePage(await getViewer(), feed)
  return <ProfileTimeline profile={profile} tab="replies" initial={initial} />
}
