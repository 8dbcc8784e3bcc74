import "server-only"
import { type Column, type SQL, sql } from "drizzle-orm"
import { groupMembers } from "@/db/schema/groups"
import { posts } from "@/db/schema/posts"
import type { Reader } from "@/lib/people/not-hidden"

/** `posts`, or an alias of it: what the columns of visibility are read from. */
type PostColumns = { visibility: Column | SQL; groupId: Column | SQL }

/**
 * True for posts that the viewer may read: those for the company, and those of the viewer's own groups. The one
 * place that decides it, for feeds, permalinks, reposts, reactions, search and streams alike.
 */
export function visibleTo(viewer: Reader, table: PostColumns = posts): SQL {
  return sql`(${table.visibility} = 0 or exists (select from ${groupMembers} membership
    where membership.person_id = ${viewer.id} and membership.group_id = ${table.groupId}))`
}
