import "server-only"
import { sql } from "drizzle-orm"
import { alias } from "drizzle-orm/pg-core"
import { linkPreviews, postPreviews } from "@/db/schema/link-previews"
import { posts } from "@/db/schema/posts"
import { statement } from "@/db/statement"
import { me } from "@/db/viewer-placeholder"
import type { Viewer } from "@/lib/auth/viewer"
import { notFound } from "@/lib/core/errors"
import type { PreviewImageInput } from "@/lib/link-previews/input"
import { notBlocked } from "@/lib/people/not-hidden"
import { visibleTo } from "./visibility"

const post = alias(posts, "p")

const find = statement<{ key: string }>(
  "posts_preview_image",
  sql`select page.image_key as "key" from ${linkPreviews} page
    where page.id = ${sql.placeholder("id")} and page.state = 'ready' and page.image_key is not null
      and exists (select from ${postPreviews} shown join ${posts} p on p.id = shown.post_id
        where shown.preview_id = page.id and p.deleted_at is null and ${visibleTo(me, post)}
          and ${notBlocked(me, sql`p.author_id`)})`,
)

/**
 * Where the picture of a page is stored, for whoever may read a post that shows the page. Throws `not_found`, alike for
 * everybody else and for what is not there.
 */
export async function findPreviewImage(viewer: Viewer, { id }: PreviewImageInput): Promise<string> {
  const [row] = await find({ viewer: viewer.id, id })
  if (!row) throw notFound("This picture")
  return row.key
}
