import type { IconName } from "@/components/ui/icon"

export type Destination = { href: string; label: string; icon: IconName }

export const home: Destination = { href: "/", label: "Home", icon: "home" }
export const everyone: Destination = { href: "/everyone", label: "Everyone", icon: "everyone" }
export const people: Destination = { href: "/people", label: "People", icon: "people" }
export const groups: Destination = { href: "/groups", label: "Groups", icon: "groups" }
export const lists: Destination = { href: "/lists", label: "Lists", icon: "list" }
export const bookmarks: Destination = { href: "/bookmarks", label: "Bookmarks", icon: "bookmark" }
export const settings: Destination = { href: "/settings", label: "Settings", icon: "settings" }
export const profileOf = (handle: string): Destination => ({
  href: `/people/${handle}`,
  label: "Profile",
  icon: "person",
})

/** Whether a page belongs to a destination: its own address, or one below it. */
export function isAt(destination: Destination, path: string, all: readonly Destination[]): boolean {
  if (path === destination.href) return true
  if (destination.href === "/" || !isBelow(destination.href, path)) return false
  // One's own profile lies below People, and is a destination of its own, with all that lies below it.
  const isNearer = ({ href }: Destination) => href.length > destination.href.length && isBelow(href, path)
  return !all.some(isNearer)
}

const isBelow = (href: string, path: string) => `${path}/`.startsWith(`${href}/`)
