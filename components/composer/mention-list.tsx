import { Avatar } from "@/components/ui/avatar"
import { counted } from "@/components/ui/count"
import type { PersonRef } from "@/lib/people/view"

type ListProps = {
  id: string
  people: readonly PersonRef[]
  active: number
  choose: (person: PersonRef) => void
}

/** The people whom the letters after an @ may mean. The focus stays in the text. */
export function MentionList({ id, people, active, choose }: ListProps) {
  return (
    <div className="mention-anchor">
      <div id={id} role="listbox" aria-label="People" className="menu mention-list">
        {people.map((person, at) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are heard by the text box, which keeps the focus
          <div
            key={person.handle}
            id={`${id}-${at}`}
            ref={at === active ? keepInSight : undefined}
            role="option"
            tabIndex={-1}
            aria-selected={at === active}
            className="menu-item"
            data-highlighted={at === active || undefined}
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => choose(person)}
          >
            <Avatar person={person} size="small" />
            <span className="max-w-3/5 shrink-0 truncate font-semibold">
              <bdi>{person.name}</bdi>
            </span>
            <span className="truncate text-meta text-muted">
              @{person.handle}
              {person.department && ` · ${person.department}`}
            </span>
          </div>
        ))}
      </div>
      <span role="status" className="sr-only">
        {counted(people.length, "person found", "people found")}
      </span>
    </div>
  )
}

function keepInSight(option: HTMLElement | null): void {
  option?.scrollIntoView({ block: "nearest" })
}
