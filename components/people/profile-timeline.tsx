import { type PersonTab, personFeed } from "@/components/timelines/feed"
import { Timeline } from "@/components/timelines/timeline"
import { EmptyState } from "@/components/ui/empty-state"
import type { Id } from "@/lib/core/ids"
import type { ProfileView } from "@/lib/people/view"
import type { TimelinePage } from "@/lib/posts/view"
import { ProfileEmpty } from "./profile-empty"

type TimelineProps = {
  profile: ProfileView
  tab: PersonTab
  initial: TimelinePage
  /** The post that stands above the others. */
  pinned?: Id
}

const labels: Record<PersonTab, string> = {
  posts: "Posts of",
  replies: "Replies of",
  media: "Images and files of",
  likes: "Liked by",
}

/** One tab of a profile. Between blocked people there is nothing to show. */
export function ProfileTimeline({ profile, tab, initial, pinned }: TimelineProps) {
  const { handle, name, mine } = profile
  if (mine.blocked || mine.blockedBy)
    return (
      // Without a button: what ends one's own block stands right above, and nothing ends that of others.
      <EmptyState>
        {mine.blocked
          ? `Posts of @${handle} are not shown while you block them.`
          : `Posts of @${handle} are not shown to you.`}
      </EmptyState>
    )
  return (
    <Timeline
      key={`${handle} ${tab}`}
      feed={personFeed(handle, tab)}
      label={`${labels[tab]} ${name}`}
      initial={initial}
      above={pinned}
      empty={
        pinned ? (
          <EmptyState>Nothing else has been posted here yet.</EmptyState>
        ) : (
          <ProfileEmpty profile={profile} tab={tab} />
        )
      }
    />
  )
}
