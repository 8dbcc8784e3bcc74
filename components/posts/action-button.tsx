import type { MouseEvent, ReactNode } from "react"
import { shortCount } from "@/components/ui/count"
import { Icon, type IconName } from "@/components/ui/icon"

type ActionProps = {
  name: string
  icon: IconName
  /** Stands in place of the icon. */
  face?: string
  count: number
  title: string
  pressed?: boolean
  disabled?: boolean
  /** Set for a button that opens a menu: whether it is open. */
  expanded?: boolean
  /** Keys that do something else with it. */
  keys?: string
  onAct: (event: MouseEvent<HTMLButtonElement>) => void
  children?: ReactNode
}

/** One thing that can be done with a post, and how often it was done. */
export function ActionButton(props: ActionProps) {
  const { name, icon, face, count, title, pressed, disabled, expanded, keys, onAct, children } = props
  return (
    <button
      type="button"
      className={`action action-${icon}`}
      aria-label={name}
      aria-pressed={pressed}
      aria-haspopup={expanded === undefined ? undefined : "menu"}
      aria-expanded={expanded}
      aria-keyshortcuts={keys}
      title={title}
      disabled={disabled}
      onClick={onAct}
    >
      {face ? (
        <span className="action-face" aria-hidden="true">
          {face}
        </span>
      ) : (
        <Icon name={icon} small />
      )}
      {count > 0 && <span className="action-count">{shortCount(count)}</span>}
      {children}
    </button>
  )
}
