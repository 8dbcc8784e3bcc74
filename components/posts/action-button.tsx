import type { MouseEvent } from "react"
import { shortCount } from "@/components/ui/count"
import { Icon, type IconName } from "@/components/ui/icon"

type ActionProps = {
  name: string
  icon: IconName
  count: number
  title: string
  pressed?: boolean
  disabled?: boolean
  /** Set for a button that opens a menu: whether it is open. */
  expanded?: boolean
  onAct: (event: MouseEvent<HTMLButtonElement>) => void
}

/** One thing that can be done with a post, and how often it was done. */
export function ActionButton(props: ActionProps) {
  const { name, icon, count, title, pressed, disabled, expanded, onAct } = props
  return (
    <button
      type="button"
      className={`action action-${icon}`}
      aria-label={name}
      aria-pressed={pressed}
      aria-haspopup={expanded === undefined ? undefined : "menu"}
      aria-expanded={expanded}
      title={title}
      disabled={disabled}
      onClick={onAct}
    >
      <Icon name={icon} small />
      {count > 0 && <span className="action-count">{shortCount(count)}</span>}
    </button>
  )
}
