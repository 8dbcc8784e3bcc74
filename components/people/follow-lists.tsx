import { EmptyState } from "@/components/ui/empty-state"
import type { PeoplePage } from "@/lib/people/view"
import { FindPeople } from "./find-people"
import { PeopleList } from "./people-list"

type FollowListProps = { person: { handle: string; name: string }; isSelf: boolean; initial: PeoplePage }

/** Who follows somebody. */
export function FollowersList({ person, isSelf, initial }: FollowListProps) {
  return (
    <PeopleList
      path={`/api/people/${person.handle}/followers`}
      label={`Followers of ${person.name}`}
      initial={initial}
      empty={
        <EmptyState action={isSelf && <FindPeople />}>
          {isSelf
            ? "Nobody follows you yet. People follow those they have read: say hello, or answer a question."
            : `Nobody follows ${person.name} yet. Be the first.`}
        </EmptyState>
      }
    />
  )
}

/** Whom somebody follows. */
export function FollowingList({ person, isSelf, initial }: FollowListProps) {
  return (
    <PeopleList
      path={`/api/people/${person.handle}/following`}
      label={`Followed by ${person.name}`}
      initial={initial}
      empty={
        <EmptyState action={isSelf && <FindPeople />}>
          {isSelf
            ? "You follow nobody yet. What the people you follow write appears on your home page."
            : `${person.name} follows nobody yet.`}
        </EmptyState>
      }
    />
  )
}
