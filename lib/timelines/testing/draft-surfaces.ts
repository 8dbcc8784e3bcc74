import { randomUUID } from "node:crypto"
import type { Viewer } from "@/lib/auth/viewer"
import { findDraft } from "@/lib/drafts/find-draft"
import { listDrafts } from "@/lib/drafts/list-drafts"
import { saveDraft } from "@/lib/drafts/save-draft"
import type { Stage } from "./stage"
import type { Surface } from "./surface"

/** The drafts of somebody who has begun to answer every post and to write in every group, whether they may or not. */
export function draftSurfaces({ canaries, groups }: Stage): Surface[] {
  const ids = canaries.flatMap(({ thing }) => (thing.kind === "post-id" ? [thing.id] : []))
  const contexts = [
    ...ids.flatMap((id) => [`reply-${id}`, `quote-${id}`]).slice(0, 60),
    ...groups.map(({ slug }) => `group-${slug}`).slice(0, 30),
  ]
  const begin = (viewer: Viewer) =>
    Promise.all(
      contexts.map((context) => saveDraft(viewer, { context, text: "begun", key: randomUUID(), from: 0 })),
    )
  return [
    {
      of: "listDrafts",
      about: "",
      // Without the names of the boxes, which the writer gave themselves.
      read: async (viewer) => {
        await begin(viewer)
        return (await listDrafts(viewer)).map(({ place }) => place)
      },
    },
    { of: "findDraft", about: "new", read: (viewer) => findDraft(viewer, { context: "new" }) },
  ]
}
