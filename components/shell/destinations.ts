import type { IconName } from "@/components/ui/icon"

export type Destination = { href: string; label: string; icon: IconName }

export const home: Destination = { href: "/", label: "Home", icon: "home" }
export const everyone: Destination = { href: "/everyone", label: "Everyone", icon: "everyone" }
export const people: Destination = { href: "/people", label: "People", icon: "people" }
export const settings: Destination = { href: "/settings", label: "Settings", icon: "settings" }
export const profileOf = (handle: string): Destination => ({
  href: `/people/${handle}`,
  label: "Profile",
  icon: "person",
})

/** Whether a page belongs to a destination: its own address, or one below it. */
export function isAt(destination: Destination, path: string, all: readonly Destination[]): boolean {
  if (path === destination.href) return true
  if (destination.href === "/" || !path.startsWith(`${destination.href}/`)) return false
  // One's own profile lies below People, and is a destination of its own.
  return !all.some(({ href }) => href === path)
}
