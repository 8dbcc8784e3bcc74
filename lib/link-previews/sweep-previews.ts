import "server-only"
import { sql } from "drizzle-orm"
import { linkPreviews, postPreviews } from "@/db/schema/link-previews"
import { statement } from "@/db/statement"
import { days, now } from "@/lib/core/clock"
import { currentStore } from "@/lib/media/storage/current-store"

const batch = 500

// Whoever links to it in this moment holds it locked.
const takeUnused = statement<{ imageKey: string | null }>(
  "link_previews_take_unused",
  sql`delete from ${linkPreviews} where id in (
        select page.id from ${linkPreviews} page
        where page.stale_at < ${sql.placeholder("before")}::timestamptz
          and not exists (select from ${postPreviews} shown where shown.preview_id = page.id)
        limit ${batch}::int for update of page skip locked)
      returning image_key as "imageKey"`,
)

/** The job "previews.sweep": forgets pages that no post links to any more and that nobody asked for in a week. */
export async function sweepPreviews(): Promise<void> {
  const before = new Date(now().getTime() - days(7))
  for (;;) {
    const unused = await takeUnused({ before })
    await currentStore().remove(unused.flatMap(({ imageKey }) => imageKey ?? []))
    if (unused.length < batch) return
  }
}
