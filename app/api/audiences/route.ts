import { defineRoute } from "@/lib/auth/define-route"
import { myAudiences } from "@/lib/groups/queries"

export const GET = defineRoute({ name: "groups.audiences" }, myAudiences)
