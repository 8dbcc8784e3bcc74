import type { Id } from "@/lib/core/ids"
import { avatarHue, initials } from "@/lib/core/text/avatar"
import { QuietImage } from "./quiet-image"

export type Face = { handle: string; name: string; avatarId: Id | null }

const sizes = { normal: "avatar", small: "avatar avatar-small", large: "avatar avatar-large" }

/**
 * The person's picture, or their initials on their own colour: these stand behind it, at its size, so that nothing moves
 * when it comes. The name stands beside it, so it is hidden from screen readers.
 */
export function Avatar({ person, size = "normal" }: { person: Face; size?: keyof typeof sizes }) {
  const { handle, name, avatarId } = person
  const pixels = size === "large" ? 256 : 96
  return (
    <span className={`${sizes[size]} hue-${avatarHue(handle)}`} aria-hidden="true">
      {initials(name)}
      {avatarId && (
        <QuietImage
          className="avatar-picture"
          src={`/api/profile-pictures/${avatarId}/${pixels}`}
          width={pixels}
          height={pixels}
          loading="lazy"
        />
      )}
    </span>
  )
}
