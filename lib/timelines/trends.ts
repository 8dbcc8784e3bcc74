import "server-only"
import { sql } from "drizzle-orm"
import { people } from "@/db/schema/people"
import { posts, postTags } from "@/db/schema/posts"
import { statement } from "@/db/statement"
import type { Viewer } from "@/lib/auth/viewer"
import { days, nowMs, seconds } from "@/lib/core/clock"
import { idAt } from "@/lib/core/ids"

/** A hashtag that people talk about: in how many posts, from how many departments. */
type Trend = { tag: string; posts: number; departments: number }

const windowMs = days(7)
const keptForMs = seconds(30)
/** The newest uses of hashtags that are looked at: bounds the work in a company of any size. */
const maxUses = 5000
const shown = 8

const count = statement<Trend>(
  "trends",
  sql`select used.tag, count(*)::int as "posts", count(distinct nullif(author.department, ''))::int as "departments"
      from (
        select t.tag, t.post_id from ${postTags} t where t.post_id >= ${sql.placeholder("since")}
        order by t.post_id desc limit ${sql.placeholder("maxUses")}
      ) used
      join ${posts} p on p.id = used.post_id and p.visibility = 0 and p.deleted_at is null
      join ${people} author on author.id = p.author_id
      group by used.tag
      having count(distinct p.author_id) > 1
      order by "departments" desc, "posts" desc, used.tag
      limit ${sql.placeholder("shown")}`,
)

let kept: { atMs: number; trends: Promise<Trend[]> } | null = null

/**
 * What the company talks about: hashtags that at least two people used in company-wide posts of the last 7 days, those
 * that join the most departments first. The same for every viewer, so it is computed at most every 30 s.
 */
export function listTrends(_viewer: Viewer): Promise<Trend[]> {
  const ageMs = kept ? nowMs() - kept.atMs : -1
  if (kept && ageMs >= 0 && ageMs < keptForMs) return kept.trends
  const trends = count({ since: idAt(new Date(nowMs() - windowMs)), maxUses, shown })
  kept = { atMs: nowMs(), trends }
  trends.catch(() => {
    kept = null
  })
  return trends
}
