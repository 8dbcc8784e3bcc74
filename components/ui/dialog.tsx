"use client"

import { Dialog as Base } from "@base-ui/react/dialog"
import type { ReactNode } from "react"

type DialogProps = {
  title: ReactNode
  small?: true
  /** The element to begin at; true for the first that takes the focus. */
  initialFocus?: () => HTMLElement | true
  /** Where the focus goes afterwards; true for where it came from. */
  finalFocus?: () => HTMLElement | true
  onClose: () => void
  children: ReactNode
}

/** A dialog that is open from the start; `title` is a `DialogTitle` or holds one. */
export function Dialog({ title, small, initialFocus, finalFocus, onClose, children }: DialogProps) {
  return (
    <Base.Root defaultOpen onOpenChange={(open) => open || onClose()}>
      <Base.Portal>
        <Base.Backdrop className="backdrop" />
        <Base.Popup
          className={small ? "dialog dialog-small" : "dialog"}
          initialFocus={initialFocus}
          finalFocus={finalFocus}
        >
          {title}
          {children}
        </Base.Popup>
      </Base.Portal>
    </Base.Root>
  )
}

export const DialogTitle = ({ children }: { children: ReactNode }) => (
  <Base.Title className="dialog-title">{children}</Base.Title>
)

export const DialogText = ({ children }: { children: ReactNode }) => (
  <Base.Description className="mt-2 text-muted">{children}</Base.Description>
)

export const DialogClose = ({ className, children }: { className: string; children: ReactNode }) => (
  <Base.Close className={className}>{children}</Base.Close>
)
