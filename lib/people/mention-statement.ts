import "server-only"
import { sql } from "drizzle-orm"
import { follows } from "@/db/schema/follows"
import { people } from "@/db/schema/people"
import { statement } from "@/db/statement"
import { me } from "@/db/viewer-placeholder"
import { notBlocked } from "./not-hidden"
import type { PersonRef } from "./view"

const department = sql.placeholder("department")
const pattern = sql.placeholder("pattern")

/** Whether a word of the name or the handle, the first line of the search text, begins so. */
const named = sql`p.state = 'active' and p.search_text like ${pattern}
  and split_part(p.search_text, chr(10), 1) like ${pattern}`

/**
 * The 8 best matches for a mention. Each arm is bounded, so that one letter in a company of 100,000 costs little more
 * than a name: those I follow, the start of my department, and a few hundred of everybody from the trigram index.
 */
export const readMentionMatches = statement<PersonRef>(
  "people_mentions",
  sql`with matches as (
        (select p.*, true as followed
         from (select followee_id from ${follows} where follower_id = ${me.id} limit 2000) f
         join ${people} p on p.id = f.followee_id where ${named})
        union all
        (select p.*, false
         from (select * from ${people} where department = ${department} limit 500) p where ${named})
        union all
        (select p.*, false from ${people} p where ${named} limit 300)
      ), once as (
        select distinct on (id) * from matches order by id, followed desc
      )
      select p.handle, p.name, p.title, p.department, p.location, p.avatar_id as "avatarId", false as "left"
      from once p
      where p.id <> ${me.id} and ${notBlocked(me, sql`p.id`)}
      order by p.handle = ${sql.placeholder("typed")} desc, p.followed desc, p.department = ${department} desc,
        p.handle like ${sql.placeholder("handlePattern")} desc, p.name, p.id
      limit 8`,
)
