import { Avatar } from "@/components/ui/avatar"

type FaceProps = { person: { handle: string; name: string }; className?: string }

/**
 * A face that leads to the profile, for the pointer alone: the name beside it leads there too, and one stop is
 * enough for the keyboard and for a screen reader.
 */
export function FaceLink({ person, className }: FaceProps) {
  const href = `/people/${person.handle}`
  return (
    // biome-ignore lint/a11y/useAnchorContent: hidden from assistive technology on purpose, see above
    <a className={className} href={href} data-person={person.handle} tabIndex={-1} aria-hidden="true">
      <Avatar person={person} />
    </a>
  )
}
