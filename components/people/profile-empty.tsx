import { NewPostButton } from "@/components/shell/new-post-button"
import type { PersonTab } from "@/components/timelines/feed"
import { EmptyState } from "@/components/ui/empty-state"
import type { ProfileView } from "@/lib/people/view"
import { FindPeople } from "./find-people"

type EmptyProps = { profile: ProfileView; tab: PersonTab }

/** A tab of a profile without posts: why, and what one can do about it. */
export function ProfileEmpty({ profile: { name, mine }, tab }: EmptyProps) {
  if (!mine.self) return <EmptyState action={<FindPeople />}>{othersReason[tab](name)}</EmptyState>
  return <EmptyState action={ownActions[tab]}>{ownReason[tab]}</EmptyState>
}

const othersReason: Record<PersonTab, (name: string) => string> = {
  posts: (name) => `${name} has not posted yet.`,
  replies: (name) => `${name} has not replied yet.`,
  media: (name) => `${name} has not posted images or files yet.`,
  likes: (name) => `${name} has not liked a post that you may read yet.`,
}

const ownReason: Record<PersonTab, string> = {
  posts: "You have not posted yet: say what you are working on.",
  replies: "You have not replied yet: somebody may be waiting for an answer.",
  media: "You have not posted images or files yet: show what you are working on.",
  likes: "You have not liked a post yet: those that you like are kept here.",
}

const ReadEveryone = () => (
  <a className="button button-primary" href="/everyone">
    Read what everyone writes
  </a>
)

const ownActions = {
  posts: <NewPostButton className="button button-primary" />,
  replies: <ReadEveryone />,
  media: <NewPostButton className="button button-primary" />,
  likes: <ReadEveryone />,
}
