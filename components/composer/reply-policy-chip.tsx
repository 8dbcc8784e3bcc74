"use client"

import { useState } from "react"
import { Icon } from "@/components/ui/icon"
import { loadLater } from "@/components/ui/load-later"
import type { ReplyPolicy } from "@/lib/core/reply-policy"
import { replyPolicyWords } from "./reply-policy-words"

const ReplyPolicyMenu = loadLater(() => import("./reply-policy-menu").then((file) => file.ReplyPolicyMenu))

type ChipProps = { chosen: ReplyPolicy; onChoose: (policy: ReplyPolicy) => void }

/** Who can reply: in words where it is not everyone. */
export function ReplyPolicyChip({ chosen, onChoose }: ChipProps) {
  const [anchor, setAnchor] = useState<HTMLElement | null>(null)
  const { label } = replyPolicyWords[chosen]
  return (
    <>
      <button
        type="button"
        className="chip composer-replies"
        aria-label={`Who can reply: ${label}`}
        title={`Who can reply: ${label}`}
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        onClick={(event) => setAnchor(anchor ? null : event.currentTarget)}
      >
        <Icon name="reply" small />
        {chosen !== "everyone" && <span className="truncate">{label}</span>}
        <Icon name="chevron-down" small />
      </button>
      {anchor && (
        <ReplyPolicyMenu
          anchor={anchor}
          chosen={chosen}
          onChoose={onChoose}
          onClose={() => setAnchor(null)}
        />
      )}
    </>
  )
}
