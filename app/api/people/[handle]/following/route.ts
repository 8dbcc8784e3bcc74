import { defineRoute } from "@/lib/auth/define-route"
import { FollowPageInput } from "@/lib/follows/input"
import { listFollowing } from "@/lib/follows/queries"
import { PersonInput } from "@/lib/people/input"

export const GET = defineRoute(
  { name: "follows.following", params: PersonInput, query: FollowPageInput },
  listFollowing,
)
