import { isBlocked, type Thing, visible } from "@/db/testing/visible"
import type { Viewer } from "@/lib/auth/viewer"
import { type Id, newId } from "@/lib/core/ids"
import { listOwnMedia } from "@/lib/media/list-own-media"
import { findServedMedia } from "@/lib/posts/find-served-media"
import type { Stage } from "./stage"
import type { Surface } from "./surface"

/** What an image is shown with: its post, or what its owner has not posted yet. */
export const thingOfMedia = ({ id, postId }: { id: Id; postId: Id | null }): Thing =>
  postId === null ? { kind: "upload", id } : { kind: "post", id: postId }

/** Every image, asked for as a browser asks, and all of them asked for as one's own. */
export function mediaSurfaces({ company }: Stage): Surface[] {
  const isServed = (viewer: Viewer, row: (typeof company.media)[number]) =>
    visible(company, viewer, thingOfMedia(row)) && !isBlocked(company, viewer.id, row.ownerId)
  const ids = company.media.map(({ id }) => id)
  return [
    ...company.media.map(
      (row): Surface => ({
        ...{ of: "findServedMedia", about: row.id },
        read: (viewer) => findServedMedia(viewer, { id: row.id, variant: "400" }),
        must: (viewer) => (isServed(viewer, row) ? [row.id] : []),
        missing: {
          thing: thingOfMedia(row),
          read: (viewer) => findServedMedia(viewer, { id: newId(), variant: "400" }),
        },
      }),
    ),
    {
      ...{ of: "listOwnMedia", about: "all", read: (viewer) => listOwnMedia(viewer, { ids }) },
      must: ({ id }) =>
        company.media.flatMap(({ ownerId, postId, alt }) => (ownerId === id && postId === null ? [alt] : [])),
    },
  ]
}
