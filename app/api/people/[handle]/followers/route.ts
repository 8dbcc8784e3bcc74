import { defineRoute } from "@/lib/auth/define-route"
import { FollowPageInput } from "@/lib/follows/input"
import { listFollowers } from "@/lib/follows/queries"
import { PersonInput } from "@/lib/people/input"

export const GET = defineRoute(
  { name: "follows.followers", params: PersonInput, query: FollowPageInput },
  listFollowers,
)
