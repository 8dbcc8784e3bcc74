import "server-only"
import { type Placeholder, type SQL, sql } from "drizzle-orm"
import { alias } from "drizzle-orm/pg-core"
import { groups } from "@/db/schema/groups"
import { people } from "@/db/schema/people"
import { posts } from "@/db/schema/posts"
import { notBlocked } from "@/lib/people/not-hidden"
import { visibleTo } from "./visibility"

const quoted = alias(posts, "quoted")

/**
 * The post that another is written about, as one `QuotedRow`: null where there is none any more, where it is not for the
 * viewer, and between people in a block, all alike. A scalar sub-select by key, which never runs for posts that quote
 * nothing; that it stands there costs a page of them a twentieth.
 */
export function quotedPost(viewer: { id: Placeholder }, id: SQL): SQL {
  return sql`(
    select json_build_object('id', quoted.id::text, 'body', quoted.body, 'entities', quoted.entities,
      'audience', case quoted.visibility when 0 then 'company' else 'group' end,
      'isQuote', quoted.quote_of_id is not null,
      'author', json_build_object('handle', author.handle, 'name', author.name, 'title', author.title,
        'department', author.department, 'location', author.location, 'left', author.state = 'deactivated'),
      'group', case when place.id is not null
        then json_build_object('slug', place.slug, 'name', place.name, 'hue', place.hue) end)
    from ${posts} quoted join ${people} author on author.id = quoted.author_id
    left join ${groups} place on place.id = quoted.group_id
    where quoted.id = ${id} and quoted.deleted_at is null and ${visibleTo(viewer, quoted)}
      and ${notBlocked(viewer, sql`quoted.author_id`)}
  )`
}
