import { bookmarkSurfaces } from "./bookmark-surfaces"
import { directories } from "./directory-surfaces"
import { draftSurfaces } from "./draft-surfaces"
import { groupSurfaces } from "./group-surfaces"
import { mediaSurfaces } from "./media-surfaces"
import { outgoingSurfaces } from "./outgoing-surfaces"
import { peopleSurfaces } from "./people-surfaces"
import { pictureSurfaces } from "./picture-surfaces"
import type { Stage } from "./stage"
import type { Surface } from "./surface"
import { threads, timelines } from "./timeline-surfaces"

/** Every query of the product, asked about everything on the stage. */
export function querySurfaces(stage: Stage): Surface[] {
  return [
    ...[...timelines(stage), ...threads(stage), ...groupSurfaces(stage)],
    ...[...directories(stage), ...peopleSurfaces(stage), ...draftSurfaces(stage)],
    ...[...bookmarkSurfaces(stage), ...outgoingSurfaces(stage), ...mediaSurfaces(stage)],
    ...pictureSurfaces(stage),
  ]
}
