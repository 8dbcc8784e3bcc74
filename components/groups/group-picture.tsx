import { initials } from "@/lib/core/text/avatar"

type PictureProps = { group: { name: string; hue: number }; size?: keyof typeof sizes }

const sizes = {
  normal: "avatar group-picture",
  small: "avatar avatar-small group-picture group-picture-small",
  large: "avatar avatar-large group-picture group-picture-large",
}

/** A group's initials on its colour, square where people are round. Its name stands beside it. */
export function GroupPicture({ group, size = "normal" }: PictureProps) {
  return (
    <span className={`${sizes[size]} hue-${group.hue}`} aria-hidden="true">
      {initials(group.name)}
    </span>
  )
}
