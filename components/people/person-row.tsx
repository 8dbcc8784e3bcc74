import type { PersonRow as Person } from "@/lib/people/view"
import { describeWork } from "./describe-work"
import { FaceLink } from "./face-link"
import { FollowButton } from "./follow-button"

/** Somebody in a list: who, what they do and where, and the first of what they say about themselves. */
export function PersonRow({ person }: { person: Person }) {
  const { handle, name, mine, left } = person
  return (
    <li className="person-row">
      <FaceLink person={person} />
      <div className="min-w-0 flex-1">
        <div className="flex items-start justify-between gap-3">
          <div className="min-w-0">
            <p className="truncate">
              <a className="font-semibold hover:underline" href={`/people/${handle}`} data-person={handle}>
                <bdi>{name}</bdi>
              </a>{" "}
              <span className="text-muted">@{handle}</span>
            </p>
            <p className="text-meta">{describeWork(person)}</p>
          </div>
          {!mine.self && !left && <FollowButton person={person} following={mine.following} />}
        </div>
        {person.bio && (
          <p className="mt-1 line-clamp-2 text-meta text-muted" dir="auto">
            {person.bio}
          </p>
        )}
      </div>
    </li>
  )
}
