import { defineRoute } from "@/lib/auth/define-route"
import { VotersQuery } from "@/lib/polls/input"
import { PostInput } from "@/lib/posts/input"
import { listPollVoters } from "@/lib/posts/poll-voters"

export const GET = defineRoute(
  { name: "polls.voters", params: PostInput, query: VotersQuery },
  listPollVoters,
)
