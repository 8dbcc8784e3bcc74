import { defineRoute } from "@/lib/auth/define-route"
import { DirectoryInput } from "@/lib/people/input"
import { listPeople } from "@/lib/people/queries"

export const GET = defineRoute({ name: "people.list", query: DirectoryInput }, listPeople)
