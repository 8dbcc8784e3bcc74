import sprite from "./icons.svg"

export type IconName =
  | "home"
  | "everyone"
  | "people"
  | "person"
  | "settings"
  | "search"
  | "reply"
  | "repost"
  | "like"
  | "more"
  | "back"
  | "close"
  | "add"
  | "delete"
  | "link"
  | "mute"
  | "block"
  | "keyboard"
  | "light"
  | "dark"
  | "system"
  | "sign-out"
  | "check"
  | "up"
  | "retry"
  | "warning"
  | "post"
  | "place"
  | "mail"
  | "clock"
  | "work"
  | "external"
  | "manager"
  | "calendar"
  | "chevron-down"
  | "device"
  | "tag"

/**
 * One shape of the sprite: a page shows a hundred icons, and a reference each is the cheapest way to render,
 * send and hydrate them. Decorative always; the control around it carries the name.
 */
export function Icon({ name, small = false }: { name: IconName; small?: boolean }) {
  return (
    <svg className={small ? "icon icon-small" : "icon"} aria-hidden="true">
      <use href={`${sprite.src}#${name}`} />
    </svg>
  )
}
