import "server-only"
import { sql } from "drizzle-orm"
import { posts } from "@/db/schema/posts"
import { statement } from "@/db/statement"
import type { Id } from "@/lib/core/ids"

/** How much of an author's own thread is shown at once; the rest is on the page of the last. */
const longestShown = 25

// From a post whose whole way up is by one author, on to the first answer of the same author that is still there.
const walk = statement<{ id: Id }>(
  "thread_chain",
  sql`with recursive chain as (
        select p.id, p.author_id, 0 as place from ${posts} p
        where p.id = ${sql.placeholder("id")} and p.deleted_at is null
          and not exists (select from ${posts} above
            where above.id = any(${sql.placeholder("path")}::bigint[]) and above.author_id <> p.author_id)
        union all
        select next.id, chain.author_id, chain.place + 1 from chain cross join lateral (
          select r.id from ${posts} r
          where r.reply_to_id = chain.id and r.author_id = chain.author_id and r.deleted_at is null
          order by r.id limit 1
        ) next
        where chain.place < ${sql.placeholder("longest")}::int
      )
      select id from chain where place > 0 order by place`,
)

/** What the author of a post went on to say after it, in order; nothing where somebody else stands above it. */
export async function chainAfter({ id, path }: { id: Id; path: readonly Id[] }): Promise<Id[]> {
  const rows = await walk({ id, path: [...path], longest: longestShown })
  return rows.map((row) => row.id)
}
