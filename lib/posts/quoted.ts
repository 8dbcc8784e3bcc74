import "server-only"
import { type Placeholder, type SQL, sql } from "drizzle-orm"
import { alias } from "drizzle-orm/pg-core"
import { groups } from "@/db/schema/groups"
import { people } from "@/db/schema/people"
import { posts } from "@/db/schema/posts"
import { idTime } from "@/lib/core/ids"
import { type AttachedValue, mediaOf, toAttachedMedia } from "@/lib/media/attached-media"
import { notBlocked } from "@/lib/people/not-hidden"
import type { QuotedPost } from "./view"
import { visibleTo } from "./visibility"

/** A quoted post as the database gives it, in JSON. */
export type QuotedValue = Omit<QuotedPost, "createdAt" | "media"> & { media: AttachedValue | null }

const quoted = alias(posts, "quoted")

/**
 * The posts that others are written about, each under its own id. One that was deleted, that is not for the viewer, or
 * whose author is in a block with them is not there, all alike.
 */
export function quotedPosts(viewer: { id: Placeholder }, ids: SQL): SQL {
  return sql`select 'quoted' as kind, quoted.id, json_build_object(
      'id', quoted.id::text, 'body', quoted.body, 'entities', quoted.entities,
      'audience', case quoted.visibility when 0 then 'company' else 'group' end,
      'isQuote', quoted.quote_of_id is not null, 'hasPoll', quoted.attached & 2 = 2,
      'media', case when quoted.attached & 1 = 1 then ${mediaOf(viewer, sql`quoted.id`)} end,
      'author', json_build_object('handle', author.handle, 'name', author.name, 'title', author.title,
        'department', author.department, 'location', author.location, 'avatarId', author.avatar_id::text,
        'left', author.state = 'deactivated'),
      'group', case when place.id is not null
        then json_build_object('slug', place.slug, 'name', place.name, 'hue', place.hue) end) as value
    from unnest(${ids}) asked (id)
    join ${posts} quoted on quoted.id = asked.id
    join ${people} author on author.id = quoted.author_id
    left join ${groups} place on place.id = quoted.group_id
    where quoted.deleted_at is null and ${visibleTo(viewer, quoted)} and ${notBlocked(viewer, sql`quoted.author_id`)}`
}

/** The quoted post out of its value. */
export function toQuotedPost(value: QuotedValue): QuotedPost {
  return { ...value, createdAt: idTime(value.id).toISOString(), media: toAttachedMedia(value.media) }
}
