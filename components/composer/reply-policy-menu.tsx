"use client"

import { Menu, MenuChoice } from "@/components/ui/menu"
import { type ReplyPolicy, replyPolicies } from "@/lib/core/reply-policy"
import { replyPolicyWords } from "./reply-policy-words"

type MenuProps = {
  anchor: HTMLElement
  chosen: ReplyPolicy
  onChoose: (policy: ReplyPolicy) => void
  onClose: () => void
}

/** Who can reply to what is written, besides its author. */
export function ReplyPolicyMenu({ anchor, chosen, onChoose, onClose }: MenuProps) {
  return (
    <Menu anchor={anchor} label="Who can reply" align="start" onClose={onClose}>
      <MenuChoice
        label="Who can reply"
        value={chosen}
        options={replyPolicies.map((value) => ({ value, ...replyPolicyWords[value] }))}
        onChange={(policy) => {
          onChoose(policy)
          onClose()
        }}
      />
    </Menu>
  )
}
