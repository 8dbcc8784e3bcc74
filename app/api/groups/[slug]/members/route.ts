import { defineRoute } from "@/lib/auth/define-route"
import { GroupInput, MembersQuery } from "@/lib/groups/input"
import { searchGroupMembers } from "@/lib/groups/search-groups"

export const GET = defineRoute(
  { name: "groups.members", params: GroupInput, query: MembersQuery },
  searchGroupMembers,
)
