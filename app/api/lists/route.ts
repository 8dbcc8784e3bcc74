import { defineRoute } from "@/lib/auth/define-route"
import { listChoices } from "@/lib/lists/queries"
import { PersonInput } from "@/lib/people/input"

/** The viewer's own lists, each with whether it holds ?handle= */
export const GET = defineRoute({ name: "lists.choices", query: PersonInput }, listChoices)
