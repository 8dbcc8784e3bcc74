import { visible } from "@/db/testing/visible"
import type { Viewer } from "@/lib/auth/viewer"
import { listFolderChoices, listFolders } from "@/lib/bookmarks/queries"
import { listMutedThreads } from "@/lib/posts/muted-threads"
import { findPinnedPost } from "@/lib/posts/pinned-post"
import { expectations } from "./expected"
import type { Stage } from "./stage"
import type { Surface } from "./surface"

/** What people keep, pin and mute; the posts that they keep are a timeline. */
export function bookmarkSurfaces(stage: Stage): Surface[] {
  const { company, cast, canaries } = stage
  const expected = expectations(stage)
  const ownFolders = (viewer: Viewer) =>
    company.folders.filter(({ ownerId }) => ownerId === viewer.id).map(({ name }) => name)
  const post = canaries.find(({ thing }) => thing.kind === "post-id")?.text ?? ""
  return [
    { of: "listFolders", about: "", read: listFolders, must: ownFolders },
    {
      ...{ of: "listFolderChoices", about: post, must: ownFolders },
      // Without the number of the post, which the viewer names themselves.
      read: async (viewer) => listFolderChoices(viewer, { post }),
    },
    ...[cast.mia, cast.tim].map(
      ({ handle, id }): Surface => ({
        ...{ of: "findPinnedPost", about: handle, read: (viewer) => findPinnedPost(viewer, { handle }) },
        must: (viewer) => {
          const pinned = company.people.find((person) => person.id === id)?.pinnedPostId
          return pinned ? expected.post(viewer, pinned) : []
        },
      }),
    ),
    {
      ...{ of: "listMutedThreads", about: "", read: listMutedThreads },
      must: (viewer) =>
        company.threadChoices
          .filter(({ personId }) => personId === viewer.id)
          .filter(({ rootId }) => visible(company, viewer, { kind: "post-id", id: rootId }))
          .map(({ rootId }) => rootId),
    },
  ]
}
