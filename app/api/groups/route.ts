import { defineRoute } from "@/lib/auth/define-route"
import { GroupsQuery } from "@/lib/groups/input"
import { searchGroups } from "@/lib/groups/search-groups"

export const GET = defineRoute({ name: "groups.list", query: GroupsQuery }, searchGroups)
