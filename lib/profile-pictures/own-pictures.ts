import "server-only"
import { eq } from "drizzle-orm"
import { executor } from "@/db"
import { profilePictures } from "@/db/schema/profile-pictures"
import type { Viewer } from "@/lib/auth/viewer"
import type { OwnPicture, OwnPictures, PictureKind } from "./view"

/** The viewer's own pictures, and what is to become of those that they have chosen. */
export async function getOwnPictures(viewer: Viewer): Promise<OwnPictures> {
  const { id, kind, state, failure } = profilePictures
  const rows = await executor()
    .select({ id, kind, state, failure })
    .from(profilePictures)
    .where(eq(profilePictures.personId, viewer.id))
  const one = (kind: PictureKind): OwnPicture => {
    const own = rows.filter((row) => row.kind === kind)
    const coming = own.find((row) => row.state !== "ready")
    return {
      shownId: own.find((row) => row.state === "ready")?.id ?? null,
      coming: coming
        ? { state: coming.state === "failed" ? "failed" : "waiting", failure: coming.failure }
        : null,
    }
  }
  return { avatar: one("avatar"), banner: one("banner") }
}
