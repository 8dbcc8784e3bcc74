"use client"

import { useState } from "react"
import type { Id } from "@/lib/core/ids"
import { canVote } from "@/lib/polls/policy"
import type { PollView } from "@/lib/polls/view"
import { Ballot } from "./ballot"
import { PollFacts } from "./poll-facts"
import { PollResults } from "./poll-results"

/** The poll of a post: a ballot until one has voted, then what came of it as far as one may see it. */
export function PollCard({ id, poll }: { id: Id; poll: PollView }) {
  const [isChanging, setChanging] = useState(false)
  const isOpen = canVote(poll)
  if (isOpen && (!poll.voted || isChanging))
    return (
      <Ballot id={id} poll={poll} onVoted={() => setChanging(false)} onCancel={() => setChanging(false)} />
    )
  return (
    <figure className="poll" aria-label="Poll">
      <PollResults poll={poll} />
      <PollFacts id={id} poll={poll}>
        {isOpen && (
          <button type="button" className="poll-link" onClick={() => setChanging(true)}>
            Change vote
          </button>
        )}
      </PollFacts>
    </figure>
  )
}
