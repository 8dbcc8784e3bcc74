import { type PersonTab, personFeed } from "@/components/timelines/feed"
import { Timeline } from "@/components/timelines/timeline"
import { EmptyState } from "@/components/ui/empty-state"
import type { ProfileView } from "@/lib/people/view"
import type { TimelinePage } from "@/lib/posts/view"

type TimelineProps = { profile: ProfileView; tab: PersonTab; initial: TimelinePage }

const labels: Record<PersonTab, string> = { posts: "Posts of", replies: "Replies of", likes: "Liked by" }

/** One tab of a profile. Between blocked people there is nothing to show. */
export function ProfileTimeline({ profile, tab, initial }: TimelineProps) {
  const { handle, name, mine } = profile
  if (mine.blocked || mine.blockedBy)
    return (
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
      empty={<EmptyState>{explainEmpty(profile, tab)}</EmptyState>}
    />
  )
}

function explainEmpty({ name, mine }: ProfileView, tab: PersonTab): string {
  if (tab === "posts")
    return mine.self ? "You have not posted yet. Say what you are working on." : `${name} has not posted yet.`
  if (tab === "replies")
    return mine.self
      ? "You have not replied yet. Somebody may be waiting for an answer."
      : `${name} has not replied yet.`
  return mine.self ? "You have not liked a post yet." : `${name} has not liked a post that you may read yet.`
}
