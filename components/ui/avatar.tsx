import { avatarHue, initials } from "@/lib/core/text/avatar"

type Person = { handle: string; name: string }

const sizes = { normal: "avatar", small: "avatar avatar-small", large: "avatar avatar-large" }

/** The person's initials on their own colour. The name stands beside it, so it is hidden from screen readers. */
export function Avatar({ person, size = "normal" }: { person: Person; size?: keyof typeof sizes }) {
  return (
    <span className={`${sizes[size]} hue-${avatarHue(person.handle)}`} aria-hidden="true">
      {initials(person.name)}
    </span>
  )
}
