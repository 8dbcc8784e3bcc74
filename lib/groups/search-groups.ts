import "server-only"
import { limitAct } from "@/lib/auth/limit-requests"
import type { Viewer } from "@/lib/auth/viewer"
import type { GroupsQuery, MembersQuery } from "./input"
import { listGroupMembers, listGroups } from "./queries"
import type { GroupMemberPage, GroupPage } from "./view"

/** The groups as somebody asks for them: with words to look for it counts as a search. Throws `rate_limited`. */
export async function searchGroups(viewer: Viewer, query: GroupsQuery): Promise<GroupPage> {
  if (query.q?.trim()) await limitAct(viewer, ["search"])
  return listGroups(viewer, query)
}

/** The same for the members of a group. Throws `not_found` as well. */
export async function searchGroupMembers(
  viewer: Viewer,
  query: MembersQuery & { slug: string },
): Promise<GroupMemberPage> {
  if (query.q?.trim()) await limitAct(viewer, ["search"])
  return listGroupMembers(viewer, query)
}
