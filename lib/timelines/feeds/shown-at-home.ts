import "server-only"
import { type SQL, sql } from "drizzle-orm"
import { me } from "@/db/viewer-placeholder"
import { mutedRoots } from "@/lib/posts/muted-roots"
import { originalIsShown } from "./original"

/**
 * True for posts and reposts of the sources of home that it shows: of threads that the viewer has not muted, and with
 * originals that they may see. Asked of the few candidates of a page, never of what is walked over.
 */
export function shownAtHome(id: SQL, repostOfId: SQL): SQL {
  const isHeard = sql`coalesce(original.root_id, original.id) <> all(${mutedRoots(me)})`
  return sql`(${id} <> all(${mutedRoots(me)}) and ${originalIsShown(me, repostOfId, isHeard)})`
}
