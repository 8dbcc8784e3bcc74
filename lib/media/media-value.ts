import "server-only"
import { type Placeholder, type SQL, sql } from "drizzle-orm"
import type { MediaVariant } from "@/db/schema/media"
import type { MediaView } from "./view"

/** An image or a file as the database gives it, in JSON. */
export type MediaValue = Omit<MediaView, "variants" | "url"> & { variants: Omit<MediaVariant, "key">[] }

/** The JSON of a row of `media` called `m`; why it cannot be used is told to its owner alone. */
export function mediaValue(viewer: { id: Placeholder }): SQL {
  return sql`json_build_object('id', m.id::text, 'kind', m.kind, 'state', m.state,
    'failure', case when m.owner_id = ${viewer.id} then m.failure end, 'name', m.name,
    'contentType', m.content_type, 'bytes', m.bytes, 'alt', m.alt, 'width', m.width, 'height', m.height,
    'thumbhash', encode(m.thumbhash, 'base64'), 'focus', json_build_object('x', m.focus_x, 'y', m.focus_y),
    'variants', m.variants)`
}

/** What a browser knows of it: addresses instead of where it is stored. */
export function toMediaView({ variants, ...value }: MediaValue): MediaView {
  const address = (variant: string) => `/api/media/${value.id}/${variant}`
  return {
    ...value,
    variants: variants.map(({ width, height }, index) => ({
      ...{ width, height },
      url: address(variantName(index)),
    })),
    url: value.kind === "file" ? address("file") : null,
  }
}

/** The longest an image is wide in each of its variants, smallest first. */
export const variantWidths = [400, 800, 1600] as const

/** What the variant at this place is called in addresses, whatever its width came to be. */
export const variantName = (index: number) => String(variantWidths[index])
