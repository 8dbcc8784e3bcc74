import { defineRoute } from "@/lib/auth/define-route"
import { MentionInput } from "@/lib/people/input"
import { suggestMentions } from "@/lib/people/queries"

export const GET = defineRoute(
  { name: "people.mentions", query: MentionInput, limits: ["suggest"] },
  suggestMentions,
)
