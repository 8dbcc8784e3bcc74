import "server-only"
import { type SQL, sql } from "drizzle-orm"
import { linkPreviews, postPreviews } from "@/db/schema/link-previews"
import type { Id } from "@/lib/core/ids"
import { hostOf } from "./safe-fetch/vet-url"
import type { PreviewView } from "./view"

/** A preview as the database gives it, in JSON. */
export type PreviewValue = Pick<PreviewView, "id" | "url" | "title" | "description"> & {
  siteName: string
  image: { key: string; width: number; height: number } | null
}

/** What these posts, which the viewer may read, link to, each under the id of its post. */
export function attachedPreviews(postIds: SQL): SQL {
  return sql`select 'preview' as kind, asked.id, json_build_object('id', page.id::text, 'url', page.url,
      'title', page.title, 'description', page.description, 'siteName', page.site_name,
      'image', case when page.image_key is not null then json_build_object('key', page.image_key,
        'width', page.image_width, 'height', page.image_height) end) as value
    from unnest(${postIds}) asked (id)
    join ${postPreviews} shown on shown.post_id = asked.id
    join ${linkPreviews} page on page.id = shown.preview_id and page.state = 'ready'`
}

/** The preview out of its value. What a site calls itself stands beside its host, never instead of it. */
export function toPreviewView({ siteName, image, ...value }: PreviewValue): PreviewView {
  const host = hostOf(new URL(value.url)).replace(/^www\./, "")
  const isSame = siteName === "" || siteName.toLowerCase() === host
  return {
    ...value,
    site: isSame ? host : `${siteName} · ${host}`,
    image: image && { url: imageAddress(value.id, image.key), width: image.width, height: image.height },
  }
}

/** Another picture of the same page has another address. */
const imageAddress = (id: Id, key: string) =>
  `/api/previews/${id}/image?of=${key.split("/").at(-1)?.split(".")[0]}`
