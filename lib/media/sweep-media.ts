import "server-only"
import { sql } from "drizzle-orm"
import { drafts } from "@/db/schema/drafts"
import { groupQueue } from "@/db/schema/groups"
import { media } from "@/db/schema/media"
import { outgoingPosts } from "@/db/schema/outgoing"
import { statement } from "@/db/statement"
import { hours, now } from "@/lib/core/clock"
import type { Id } from "@/lib/core/ids"
import { keptWithoutPostMs } from "./keep-upload"
import { removeFiles } from "./remove-files"
import { currentStore } from "./storage/current-store"

const batch = 200

const limits = {
  now: sql.placeholder("now"),
  until: sql.placeholder("until"),
  batch: sql.placeholder("batch"),
}

// Whatever shape a draft has, the id of an image stands in it as a text of its own.
const isHeld = sql`exists (select from ${drafts} d where d.person_id = m.owner_id
    and strpos(d.content::text, '"' || m.id || '"') > 0)
  or exists (select from ${outgoingPosts} o where o.author_id = m.owner_id
    and strpos(o.contents::text, '"' || m.id || '"') > 0)
  or exists (select from ${groupQueue} q where q.author_id = m.owner_id
    and q.content->'media' @> to_jsonb(m.id::text))`

type Orphan = { id: Id; uploadKey: string | null; variants: (typeof media.$inferSelect)["variants"] }

const putOff = statement<{ held: number }>(
  "media_put_off",
  sql`with held as (
        update ${media} m set kept_until = ${limits.until}::timestamptz
        where m.post_id is null and m.kept_until < ${limits.now}::timestamptz and (${isHeld}) returning 1)
      select count(*)::int as held from held`,
)

const takeOrphans = statement<Orphan>(
  "media_take_orphans",
  sql`delete from ${media} where id in (
        select id from ${media} where post_id is null and kept_until < ${limits.now}::timestamptz
        order by kept_until limit ${limits.batch} for update skip locked)
      returning id, upload_key as "uploadKey", variants`,
)

/**
 * The job "media.sweep": removes what nobody posted within a day and no draft, waiting or declined post holds, and what was left
 * behind by work that was cut off.
 */
export async function sweepMedia(): Promise<void> {
  const instant = now()
  const until = new Date(instant.getTime() + keptWithoutPostMs)
  await putOff({ now: instant, until })
  for (;;) {
    const orphans = await takeOrphans({ now: instant, batch })
    await removeFiles(orphans)
    if (orphans.length < batch) break
  }
  await currentStore().clear(new Date(instant.getTime() - hours(1)))
}
