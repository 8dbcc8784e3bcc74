import type { ReactNode } from "react"
import type { PersonRow as Person } from "@/lib/people/view"
import { describeWork } from "./describe-work"
import { FaceLink } from "./face-link"
import { FollowButton } from "./follow-button"

type RowProps = {
  person: Person
  /** What the list says of them before what they do. */
  note?: ReactNode
  /** What the list offers in place of following. */
  action?: ReactNode
}

/** Somebody in a list: who, what they do and where, and the first of what they say about themselves. */
export function PersonRow({ person, note, action }: RowProps) {
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
        {action ?? (!mine.self && !left && <FollowButton person={person} following={mine.following} />)}
        <p className="person-work">
          {note}
          {describeWork(person)}
        </p>
        {person.bio && (
          <p className="person-bio line-clamp-2" dir="auto">
            {person.bio}
          </p>
        )}
      </div>
    </li>
  )
}
