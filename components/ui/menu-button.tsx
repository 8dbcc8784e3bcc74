"use client"

import { type ReactNode, Suspense, useState } from "react"
import { Icon } from "./icon"

type ButtonProps = {
  label: string
  className?: string
  small?: true
  /** The menu, which hangs at the button; loaded when it is first asked for. */
  children: (menu: { anchor: HTMLElement; onClose: () => void }) => ReactNode
}

/** Three dots that open a menu and close it again. */
export function MenuButton({ label, className = "icon-button", small, children }: ButtonProps) {
  const [anchor, setAnchor] = useState<HTMLElement | null>(null)
  return (
    <>
      <button
        type="button"
        className={className}
        aria-label={label}
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        onClick={(event) => setAnchor(anchor ? null : event.currentTarget)}
      >
        <Icon name="more" small={small} />
      </button>
      {anchor && <Suspense>{children({ anchor, onClose: () => setAnchor(null) })}</Suspense>}
    </>
  )
}
