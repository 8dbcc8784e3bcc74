import "server-only"
import { type SQL, sql } from "drizzle-orm"
import { follows } from "@/db/schema/follows"
import { people } from "@/db/schema/people"
import { statement } from "@/db/statement"
import { me } from "@/db/viewer-placeholder"
import { notBlocked } from "./not-hidden"
import type { StoredPersonRow } from "./people-page"

const department = sql.placeholder("department")
const patterns = sql.placeholder("patterns")

const columns = sql`p.id, p.handle, p.name, p.title, p.department, p.location, p.avatar_id as "avatarId", p.bio, false as "left",
  exists (select from ${follows} f where f.follower_id = ${me.id} and f.followee_id = p.id) as "following"`

const listed = sql`p.state = 'active'
  and (p.name, p.id) > (${sql.placeholder("afterName")}, ${sql.placeholder("afterId")}::bigint)`

const unblockedInOrder = sql`${notBlocked(me, sql`p.id`)} order by p.name, p.id limit ${sql.placeholder("limit")}`

// What many people have in common is found at once by walking on from the cursor in the order of names; the concatenation
// keeps the planner from the trigram index, which would first collect all of them.
const walk = (where: SQL) => sql`select ${columns}
  from (select * from ${people} p where ${listed} and ${where} order by p.name, p.id limit 1000) p
  where p.search_text || '' like all (${patterns}::text[]) and ${unblockedInOrder}`

/** The next people by name among the next 1,000 whose search text matches all patterns. */
export const walkPeople = statement<StoredPersonRow>("people_walk", walk(sql`true`))

/** The same within one department. */
export const walkDepartment = statement<StoredPersonRow>(
  "people_walk_department",
  walk(sql`p.department = ${department}`),
)

/** The next people by name from the trigram index of the rarest pattern: for what few have in common. */
export const searchPeople = statement<StoredPersonRow>(
  "people_search",
  sql`select ${columns} from ${people} p
      where ${listed} and p.search_text like ${sql.placeholder("rarest")}
        and p.search_text like all (${patterns}::text[])
        and (${department}::text is null or p.department = ${department}) and ${unblockedInOrder}`,
)
