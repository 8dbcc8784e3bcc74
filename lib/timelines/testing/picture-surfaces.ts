import { isBlocked } from "@/db/testing/visible"
import type { Viewer } from "@/lib/auth/viewer"
import { newId } from "@/lib/core/ids"
import { findServedPicture } from "@/lib/profile-pictures/find-served-picture"
import { getOwnPictures } from "@/lib/profile-pictures/own-pictures"
import { putPicture } from "@/lib/profile-pictures/testing/put-picture"
import { type Canary, type Cast, talkers } from "./cast"
import type { Stage } from "./stage"
import type { Surface } from "./surface"

/** Whoever talks shows a face and a banner; between blocked people neither is told of. */
export async function showFaces(cast: Cast): Promise<Canary[]> {
  const canaries: Canary[] = []
  for (const name of talkers)
    for (const kind of ["avatar", "banner"] as const) {
      const text = await putPicture(cast[name], kind)
      const secretOn = /findServedPicture|getProfile|getOwnPictures|profile-pictures|people\/\[handle\]$/
      canaries.push({ text, thing: { kind: "picture", id: text }, secretOn })
    }
  return canaries
}

/** Every picture of a person, asked for as a browser asks, and one's own. */
export function pictureSurfaces({ company }: Stage): Surface[] {
  return [
    ...company.pictures.map(
      ({ id, personId, kind }): Surface => ({
        ...{ of: "findServedPicture", about: id },
        read: (viewer) => findServedPicture(viewer, { id, variant: variantOf[kind] }),
        must: (viewer) => (isBlocked(company, viewer.id, personId) ? [] : [id]),
        missing: {
          thing: { kind: "picture", id },
          read: (viewer) => findServedPicture(viewer, { id: newId(), variant: variantOf[kind] }),
        },
      }),
    ),
    {
      ...{ of: "getOwnPictures", about: "", read: getOwnPictures },
      must: (viewer: Viewer) =>
        company.pictures.flatMap(({ id, personId }) => (personId === viewer.id ? [id] : [])),
    },
  ]
}

/** A size that there is of each kind. */
export const variantOf = { avatar: "96", banner: "750" } as const
