import { counted } from "@/components/ui/count"
import { EmptyState } from "@/components/ui/empty-state"
import { Icon } from "@/components/ui/icon"
import type { ListCard } from "@/lib/lists/view"

/** The reader's lists by name; nobody else knows of them. */
export function OwnLists({ lists }: { lists: readonly ListCard[] }) {
  if (lists.length === 0)
    return (
      <EmptyState>
        A list is a set of people whose posts you read in a timeline of its own. Only you know of it.
      </EmptyState>
    )
  return (
    <ul aria-label="Your lists">
      {lists.map(({ id, name, people }) => (
        <li key={id} className="person-row">
          <span className="list-picture" aria-hidden="true">
            <Icon name="list" />
          </span>
          <p className="min-w-0">
            <a className="block truncate font-semibold hover:underline" href={`/lists/${id}`}>
              <bdi>{name}</bdi>
            </a>
            <span className="text-meta text-muted">
              {people === 0 ? "Nobody yet" : counted(people, "person", "people")}
            </span>
          </p>
        </li>
      ))}
    </ul>
  )
}
