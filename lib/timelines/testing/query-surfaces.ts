import { directories } from "./directory-surfaces"
import { groupSurfaces } from "./group-surfaces"
import { peopleSurfaces } from "./people-surfaces"
import type { Stage } from "./stage"
import type { Surface } from "./surface"
import { threads, timelines } from "./timeline-surfaces"

/** Every query of the product, asked about everything on the stage. */
export function querySurfaces(stage: Stage): Surface[] {
  return [
    ...[...timelines(stage), ...threads(stage), ...groupSurfaces(stage)],
    ...[...directories(stage), ...peopleSurfaces(stage)],
  ]
}
