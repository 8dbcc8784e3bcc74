import "server-only"
import { sql } from "drizzle-orm"
import { alias } from "drizzle-orm/pg-core"
import { people } from "@/db/schema/people"
import { posts } from "@/db/schema/posts"
import { threadChoices } from "@/db/schema/threads"
import { statement } from "@/db/statement"
import { me } from "@/db/viewer-placeholder"
import type { Viewer } from "@/lib/auth/viewer"
import type { Id } from "@/lib/core/ids"
import { notBlocked } from "@/lib/people/not-hidden"
import type { MutedThread } from "./view"
import { visibleTo } from "./visibility"

const root = alias(posts, "p")

type Row = { rootId: Id; handle: string; name: string; text: string; isShown: boolean }

/** Enough of a post to tell it by. */
const textLength = 140

const list = statement<Row>(
  "posts_muted_threads",
  sql`select p.id as "rootId", author.handle, author.name, left(p.body, ${textLength}) as "text",
        p.deleted_at is null and ${notBlocked(me, sql`p.author_id`)} as "isShown"
      from ${threadChoices} choice join ${posts} p on p.id = choice.root_id join ${people} author on author.id = p.author_id
      where choice.person_id = ${me.id} and choice.choice = 'muted' and ${visibleTo(me, root)}
      order by choice.created_at desc, choice.root_id desc limit 1000`,
)

/**
 * The threads that the viewer has muted, last muted first, at most 1,000. Of a first post that was deleted, or between
 * blocked people, nothing is told; threads of groups that the viewer may not read are left out.
 */
export async function listMutedThreads(viewer: Viewer): Promise<MutedThread[]> {
  const rows = await list({ viewer: viewer.id })
  return rows.map(({ rootId, handle, name, text, isShown }) => ({
    rootId,
    first: isShown ? { author: { handle, name }, text } : null,
  }))
}
