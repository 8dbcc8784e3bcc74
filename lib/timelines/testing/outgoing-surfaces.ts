import type { Viewer } from "@/lib/auth/viewer"
import { listPending, listScheduled } from "@/lib/outgoing/queries"
import { getUndoTime } from "@/lib/outgoing/undo-time"
import type { Stage } from "./stage"
import type { Surface } from "./surface"

/** What people have sent and is not out yet: their own, and nothing of anybody else's. */
export function outgoingSurfaces({ company }: Stage): Surface[] {
  const own = (isScheduled: boolean) => (viewer: Viewer) =>
    company.outgoing
      .filter((row) => row.authorId === viewer.id && row.isScheduled === isScheduled)
      .flatMap(({ contents }) => contents.map(({ body }) => body))
  return [
    { of: "listScheduled", about: "", read: listScheduled, must: own(true) },
    { of: "listPending", about: "", read: listPending, must: own(false) },
    { of: "getUndoTime", about: "", read: getUndoTime },
  ]
}
