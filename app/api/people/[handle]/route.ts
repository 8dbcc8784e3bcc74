import { defineRoute } from "@/lib/auth/define-route"
import { PersonInput } from "@/lib/people/input"
import { getProfile } from "@/lib/people/queries"

export const GET = defineRoute({ name: "people.profile", params: PersonInput }, (viewer, { handle }) =>
  getProfile(viewer, handle),
)
