"use client"

import { usePathname } from "next/navigation"
import { Icon } from "@/components/ui/icon"
import { type Destination, isAt } from "./destinations"

/** The main destinations, with the one that the page belongs to marked. */
export function NavLinks({ to }: { to: readonly Destination[] }) {
  const path = usePathname()
  return to.map((destination) => {
    const { href, label, icon } = destination
    return (
      <a
        key={href}
        href={href}
        className="nav-link"
        aria-current={path === href ? "page" : isAt(destination, path, to) || undefined}
      >
        <Icon name={icon} />
        <span className="nav-label">{label}</span>
      </a>
    )
  })
}
