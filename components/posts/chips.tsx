import { Icon, type IconName } from "@/components/ui/icon"
import type { ReplyPolicy } from "@/lib/core/reply-policy"

export type Chip = { icon: IconName; text: string; done?: true }

/** What there is to say of a post in quiet words; nothing without any. */
export function Chips({ chips }: { chips: readonly Chip[] }) {
  if (chips.length === 0) return null
  return (
    <p className="thread-chips">
      {chips.map(({ icon, text, done }) => (
        <span key={text} className={done ? "chip chip-done" : "chip"}>
          <Icon name={icon} small />
          {text}
        </span>
      ))}
    </p>
  )
}

export const questionChip: Chip = { icon: "question", text: "Question" }

/** Who can reply, as everybody is told. */
export const replyLimits: Record<ReplyPolicy, Chip[]> = {
  everyone: [],
  department: [{ icon: "reply", text: "The author's department can reply" }],
  mentioned: [{ icon: "reply", text: "Mentioned people can reply" }],
  nobody: [{ icon: "reply", text: "Replies are off" }],
}
