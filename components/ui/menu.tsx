"use client"

import { Menu as Base } from "@base-ui/react/menu"
import type { ReactNode } from "react"
import { Icon, type IconName } from "./icon"
import { pageMain } from "./page-main"

type MenuProps = {
  /** The button that opened it: the menu hangs there and gives the focus back to it. */
  anchor: HTMLElement
  label: string
  side?: "bottom" | "top"
  /** Which edges of the menu and its button are in line. */
  align?: "start" | "end"
  onClose: () => void
  children: ReactNode
}

/** A menu that is open from the start: load it when its button is pressed, not before. */
export function Menu({ anchor, label, side = "bottom", align = "end", onClose, children }: MenuProps) {
  // Everything beside an open dialog is hidden from screen readers, so there it stays with the dialog.
  const isInDialog = anchor.closest(".dialog") !== null
  return (
    <Base.Root defaultOpen onOpenChange={(open) => open || onClose()}>
      <Base.Portal container={isInDialog ? undefined : pageMain()}>
        <Base.Positioner
          className={isInDialog ? "z-60" : "z-30"}
          anchor={anchor}
          side={side}
          align={align}
          sideOffset={4}
        >
          {/* It scrolls where it is higher than the screen, also for whoever has only keys. */}
          <Base.Popup className="menu" tabIndex={0} aria-label={label} finalFocus={() => anchor}>
            {children}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  )
}

type ItemProps = { icon: IconName; danger?: true; onSelect: () => void; children: ReactNode }

export function MenuItem({ icon, danger, onSelect, children }: ItemProps) {
  return (
    <Base.Item className={danger ? "menu-item menu-item-danger" : "menu-item"} onClick={onSelect}>
      <Icon name={icon} small />
      {children}
    </Base.Item>
  )
}

/** An entry that leads somewhere. */
export function MenuLink({ icon, href, children }: { icon: IconName; href: string; children: ReactNode }) {
  return (
    <Base.LinkItem className="menu-item" href={href} closeOnClick>
      <Icon name={icon} small />
      {children}
    </Base.LinkItem>
  )
}

type ChoiceProps<T extends string> = {
  label: string
  value: T
  options: readonly { value: T; label: string; icon: IconName }[]
  onChange: (value: T) => void
}

/** One of a few values, with a tick at the one that holds. */
export function MenuChoice<T extends string>({ label, value, options, onChange }: ChoiceProps<T>) {
  return (
    <Base.RadioGroup value={value} onValueChange={onChange}>
      <Base.GroupLabel className="menu-label">{label}</Base.GroupLabel>
      {options.map((option) => (
        <Base.RadioItem key={option.value} value={option.value} className="menu-item">
          <Icon name={option.icon} small />
          {option.label}
          <Base.RadioItemIndicator className="ms-auto">
            <Icon name="check" small />
          </Base.RadioItemIndicator>
        </Base.RadioItem>
      ))}
    </Base.RadioGroup>
  )
}

export function MenuLine() {
  return <Base.Separator className="menu-line" />
}
