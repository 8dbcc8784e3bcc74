import "server-only"
import { type Placeholder, type SQL, sql } from "drizzle-orm"
import { media } from "@/db/schema/media"
import { type MediaValue, mediaValue, toMediaView } from "./media-value"
import type { MediaView } from "./view"

/** All media of one post as the database gives them. */
export type AttachedValue = MediaValue[]

type Viewer = { id: Placeholder }

/** The media of posts that the viewer may read, under the id of each post. */
export function attachedMedia(viewer: Viewer, postIds: SQL): SQL {
  return sql`select 'media' as kind, asked.id, ${mediaOf(viewer, sql`asked.id`)} as value
    from unnest(${postIds}) asked (id)`
}

/** The media of one post in their order, as one value; null where there are none. */
export function mediaOf(viewer: Viewer, postId: SQL): SQL {
  return sql`(select json_agg(${mediaValue(viewer)} order by m.position) from ${media} m where m.post_id = ${postId})`
}

/** The media of one post out of their value. */
export function toAttachedMedia(value: AttachedValue | null): MediaView[] {
  return (value ?? []).map(toMediaView)
}
