"use client"

import { type ReactNode, useState } from "react"
import { counted } from "@/components/ui/count"
import { loadLater } from "@/components/ui/load-later"
import type { Id } from "@/lib/core/ids"
import type { PollView } from "@/lib/polls/view"
import { TimeLeft } from "./time-left"

const VotersDialog = loadLater(() => import("./voters-dialog").then((file) => file.VotersDialog))

type FactsProps = { id: Id; poll: PollView; children?: ReactNode }

/** How many have voted and how long one still can; in a named poll leads to who chose what. */
export function PollFacts({ id, poll, children }: FactsProps) {
  const [isOpen, setOpen] = useState(false)
  const { voters, closed, closesAt, anonymous, multiple, counts } = poll
  const votes = counted(voters, "vote", "votes")
  return (
    <p className="poll-facts">
      <span>
        {votes} · {closed ? "Closed" : <TimeLeft iso={closesAt} />}
        {anonymous && " · Anonymous"}
        {multiple && " · Several answers"}
      </span>
      {counts && !anonymous && voters > 0 && (
        <button type="button" className="poll-link" aria-haspopup="dialog" onClick={() => setOpen(true)}>
          Who voted
        </button>
      )}
      {children}
      {isOpen && (
        <VotersDialog id={id} options={poll.options} counts={counts ?? []} onClose={() => setOpen(false)} />
      )}
    </p>
  )
}
