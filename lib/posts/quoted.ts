import "server-only"
import { sql } from "drizzle-orm"
import { alias } from "drizzle-orm/pg-core"
import { groups } from "@/db/schema/groups"
import { people } from "@/db/schema/people"
import { posts } from "@/db/schema/posts"
import { statement } from "@/db/statement"
import { me } from "@/db/viewer-placeholder"
import type { Viewer } from "@/lib/auth/viewer"
import { type Id, idTime } from "@/lib/core/ids"
import type { Entity } from "@/lib/core/text/entity"
import { notBlocked } from "@/lib/people/not-hidden"
import type { PersonRef } from "@/lib/people/view"
import type { QuotedPost } from "./view"
import { visibleTo } from "./visibility"

type QuotedRow = PersonRef & {
  id: Id
  body: string
  entities: Entity[]
  visibility: 0 | 1
  isQuote: boolean
  groupSlug: string | null
  groupName: string | null
  groupHue: number | null
}

const quoted = alias(posts, "quoted")

const find = statement<QuotedRow>(
  "posts_quoted",
  sql`select quoted.id, quoted.body, quoted.entities, quoted.visibility, quoted.quote_of_id is not null as "isQuote",
        author.handle, author.name, author.title, author.department, author.location,
        author.state = 'deactivated' as "left",
        place.slug as "groupSlug", place.name as "groupName", place.hue as "groupHue"
      from unnest(${sql.placeholder("ids")}::bigint[]) asked (id)
      join ${posts} quoted on quoted.id = asked.id
      join ${people} author on author.id = quoted.author_id
      left join ${groups} place on place.id = quoted.group_id
      where quoted.deleted_at is null and ${visibleTo(me, quoted)} and ${notBlocked(me, sql`quoted.author_id`)}`,
)

/**
 * The posts that others are written about, by id. One that was deleted, that is not for the viewer, or whose author is
 * in a block with them is not there, all alike. A statement of its own, for most pages quote nothing: as a sub-select
 * of the hydration it cost each of them a twentieth, though it never ran.
 */
export async function readQuoted(viewer: Viewer, ids: readonly Id[]): Promise<ReadonlyMap<Id, QuotedPost>> {
  if (ids.length === 0) return new Map()
  const rows = await find({ viewer: viewer.id, ids: [...new Set(ids)] })
  return new Map(rows.map((row) => [row.id, toQuotedPost(row)]))
}

function toQuotedPost(row: QuotedRow): QuotedPost {
  const { id, body, entities, isQuote, handle, name, title, department, location, left } = row
  const { groupSlug: slug, groupName, groupHue: hue } = row
  return {
    ...{ id, body, entities, isQuote, createdAt: idTime(id).toISOString() },
    author: { handle, name, title, department, location, left },
    group: slug !== null && groupName !== null && hue !== null ? { slug, name: groupName, hue } : null,
    audience: row.visibility === 0 ? "company" : "group",
  }
}
