"use client"

import { FaceLink } from "@/components/people/face-link"
import { useShowAgain } from "@/components/people/use-hiding"
import { EmptyState } from "@/components/ui/empty-state"
import type { HiddenPerson } from "@/lib/people/view"

/** Whom the reader has muted or blocked, each with the way back. */
export function HiddenList({ people }: { people: readonly HiddenPerson[] }) {
  if (people.length === 0)
    return (
      <EmptyState>
        You have muted and blocked nobody. The menu of a post, or of a profile, is where you would.
      </EmptyState>
    )
  return (
    <ul aria-label="Muted and blocked people">
      {people.map((person) => (
        <HiddenRow key={person.handle} person={person} />
      ))}
    </ul>
  )
}

function HiddenRow({ person }: { person: HiddenPerson }) {
  const { handle, name, muted, blocked } = person
  const showAgain = useShowAgain(person)
  return (
    <li className="settings-row">
      <FaceLink person={person} />
      <div className="min-w-0 flex-1">
        <a className="block truncate font-semibold hover:underline" href={`/people/${handle}`}>
          <bdi>{name}</bdi>
        </a>
        <p className="truncate text-meta text-muted">
          @{handle} · {[muted && "muted", blocked && "blocked"].filter(Boolean).join(" and ")}
        </p>
      </div>
      <div className="flex flex-wrap justify-end gap-2">
        {muted && (
          <button type="button" className="button" onClick={() => void showAgain("mute")}>
            Unmute
          </button>
        )}
        {blocked && (
          <button type="button" className="button" onClick={() => void showAgain("block")}>
            Unblock
          </button>
        )}
      </div>
    </li>
  )
}
