import "server-only"
import { type SQL, sql } from "drizzle-orm"
import { people } from "@/db/schema/people"
import { posts } from "@/db/schema/posts"

/**
 * Who wrote these posts, by handle, each under the id of the post. For readers of what answers them: an answer is for
 * the same people.
 */
export function answeredAuthors(ids: SQL): SQL {
  return sql`select 'answered' as kind, answered.id, to_json(author.handle) as value
    from unnest(${ids}) asked (id) join ${posts} answered on answered.id = asked.id
    join ${people} author on author.id = answered.author_id`
}
