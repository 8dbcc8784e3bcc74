import { ProfileTimeline } from "@/components/people/profile-timeline"
import { getViewer } from "@/lib/auth/viewer"
import { timelinePage } from "@/lib/timelines/page"
import { readProfile } from "../../read-profile"

export default async function MediaPage({ params }: PageProps<"/people/[handle]/media">) {
  const profile = await readProfile((await params).handle)
  const feed = { kind: "person", handle: profile.handle, tab: "media" } as const
  const initial = await timelinePage(await getViewer(), feed)
  return <ProfileTimeline profile={profile} tab="media" initial={initial} />
}
