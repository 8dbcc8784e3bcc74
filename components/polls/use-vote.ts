"use client"

import { useState } from "react"
import { takeOver, whileActing } from "@/components/posts/post-store"
import { refreshPost } from "@/components/posts/refresh-post"
import { showToast } from "@/components/ui/toast-store"
import { tryAction } from "@/components/ui/try-action"
import type { Id } from "@/lib/core/ids"
import type { PollView } from "@/lib/polls/view"
import { voteInPollAction } from "@/lib/posts/actions"

/** What is chosen on the ballot of a post's poll, and the vote. */
export function useVote(id: Id, poll: PollView) {
  const [chosen, setChosen] = useState<readonly number[]>(poll.choices)
  const [isVoting, setVoting] = useState(false)

  /** Gives whether the vote counts. */
  async function vote(): Promise<boolean> {
    setVoting(true)
    const outcome = await whileActing(id, () =>
      tryAction(() => voteInPollAction({ id, choices: [...chosen] })),
    )
    setVoting(false)
    if (!outcome.ok) {
      showToast(outcome.error.message)
      void refreshPost(id)
      return false
    }
    const { post, counted } = outcome.data
    takeOver([post])
    if (!counted && poll.anonymous)
      showToast("You had voted before, and a vote in an anonymous poll cannot be changed.")
    return true
  }

  return { chosen, setChosen, isVoting, vote }
}
