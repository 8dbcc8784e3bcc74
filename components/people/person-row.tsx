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
      <div className="person-about">
        <p className="person-name">
          <a className="font-semibold hover:underline" href={`/people/${handle}`} data-person={handle}>
            <bdi>{name}</bdi>
          </a>{" "}
          <span className="text-muted">@{handle}</span>
        </p>
        {!mine.self && !left && <FollowButton person={person} following={mine.following} />}
        <p className="person-work">{describeWork(person)}</p>
        {person.bio && (
          <p className="person-bio line-clamp-2" dir="auto">
            {person.bio}
          </p>
        )}
      </div>
    </li>
  )
}
