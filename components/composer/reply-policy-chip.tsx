"use client"

import { lazy, Suspense, useState } from "react"
import { Icon } from "@/components/ui/icon"
import type { ReplyPolicy } from "@/lib/core/reply-policy"
import { replyPolicyWords } from "./reply-policy-words"

const ReplyPolicyMenu = lazy(() =>
  import("./reply-policy-menu").then((file) => ({ default: file.ReplyPolicyMenu })),
)

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
        <Suspense>
          <ReplyPolicyMenu
            anchor={anchor}
            chosen={chosen}
            onChoose={onChoose}
            onClose={() => setAnchor(null)}
          />
        </Suspense>
      )}
    </>
  )
}
