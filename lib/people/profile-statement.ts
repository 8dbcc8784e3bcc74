import "server-only"
import { sql } from "drizzle-orm"
import { follows } from "@/db/schema/follows"
import { hideReasons, hides } from "@/db/schema/hides"
import { people } from "@/db/schema/people"
import { posts } from "@/db/schema/posts"
import { statement } from "@/db/statement"
import { me } from "@/db/viewer-placeholder"
import type { Id } from "@/lib/core/ids"
import type { PersonRef, ProfileLinkView } from "./view"

/** A profile as it is stored, with what the viewer has to do with it; `presentProfile` decides what of it is shown. */
export type StoredProfile = PersonRef & {
  id: Id
  bio: string
  bannerId: Id | null
  links: ProfileLinkView[]
  timeZone: string | null
  joinedAt: Date
  managerHandle: string | null
  managerName: string | null
  followers: number
  followingCount: number
  posts: number
  knownFollowers: number
  knownDepartments: number
  following: boolean
  followsMe: boolean
  reasons: number[]
}

// Known followers are looked up one by one from the side of those whom I follow: hundreds at most, while the CEO is
// followed by everybody (a plain join reads all of these). Posts are counted in the index of company-wide posts alone,
// without reposts of what has since become private, so no private group shows in the number.
/** One person by handle, with how the viewer stands to them; no row for a handle that nobody has. */
export const readStoredProfile = statement<StoredProfile>(
  "people_profile",
  sql`select p.id, p.handle, p.name, p.title, p.department, p.location, p.avatar_id as "avatarId", p.state = 'deactivated' as "left",
        p.bio, p.banner_id as "bannerId", p.links, p.time_zone as "timeZone", p.created_at as "joinedAt",
        m.handle as "managerHandle", m.name as "managerName",
        (select count(*)::int from ${follows} where followee_id = p.id) as "followers",
        (select count(*)::int from ${follows} where follower_id = p.id) as "followingCount",
        (select count(*)::int from ${posts} where author_id = p.id and visibility = 0
           and reply_to_id is null and deleted_at is null)
          - (select count(*)::int from ${posts} r join ${posts} original on original.id = r.repost_of_id
             where r.author_id = p.id and r.repost_of_id is not null and r.deleted_at is null and original.visibility > 0)
          as "posts",
        known.followers as "knownFollowers", known.departments as "knownDepartments",
        exists (select from ${follows} where follower_id = ${me.id} and followee_id = p.id) as "following",
        exists (select from ${follows} where follower_id = p.id and followee_id = ${me.id}) as "followsMe",
        array(select h.reason::int from ${hides} h where h.viewer_id = ${me.id} and h.target_id = p.id) as "reasons"
      from ${people} p
      left join ${people} m on m.id = p.manager_id
      cross join lateral (
        select count(*)::int as followers, count(distinct nullif(k.department, ''))::int as departments
        from (select followee_id as id from ${follows} where follower_id = ${me.id} limit 3000) mine
        cross join lateral (select from ${follows} where follower_id = mine.id and followee_id = p.id limit 1) theirs
        join ${people} k on k.id = mine.id
      ) known
      where p.handle = ${sql.placeholder("handle")}`,
)

/** Which of the reasons to hide a person stand between viewer and profile. */
export function readReasons(reasons: number[]): { muted: boolean; blocked: boolean; blockedBy: boolean } {
  return {
    muted: reasons.includes(hideReasons.muted),
    blocked: reasons.includes(hideReasons.blocked),
    blockedBy: reasons.includes(hideReasons.blockedBy),
  }
}
