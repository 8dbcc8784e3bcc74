import { Avatar, type Face } from "@/components/ui/avatar"

type FaceProps = { person: Face; className?: string }

/**
 * A face that leads to the profile, for the pointer alone: the name beside it leads there too, and one stop is
 * enough for the keyboard and for a screen reader.
 */
export function FaceLink({ person, className }: FaceProps) {
  return (
    <span className={className} aria-hidden="true">
      <a href={`/people/${person.handle}`} data-person={person.handle} tabIndex={-1}>
        <Avatar person={person} />
      </a>
    </span>
  )
}
