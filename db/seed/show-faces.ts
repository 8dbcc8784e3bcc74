import "server-only"
import { eq } from "drizzle-orm"
import { executor } from "@/db"
import { profilePictures } from "@/db/schema/profile-pictures"
import type { Viewer } from "@/lib/auth/viewer"
import { cutImage } from "@/lib/media/encode/cut-image"
import { makePicture } from "@/lib/profile-pictures/make-picture"
import { savePicture } from "@/lib/profile-pictures/save-picture"
import { faces } from "./faces"
import type { Handle } from "./people"
import { pictures } from "./pictures"
import { face } from "./pictures/faces"
import { keepDrawing } from "./upload-pictures"

/** Chooses the pictures that this person shows of themselves, if any, as they would. */
export async function chooseFace(viewer: Viewer, handle: Handle): Promise<void> {
  const shown = faces[handle]
  if (!shown) return
  const mediaId = await keepDrawing(viewer, { file: "me.png", drawing: face(handle) })
  await savePicture(viewer, { kind: "avatar", mediaId, x: 0.13, y: 0.08, width: 0.74 })
  if (!shown.banner) return
  const { file, draw } = pictures[shown.banner]
  const banner = await keepDrawing(viewer, { file, drawing: draw() })
  await savePicture(viewer, { kind: "banner", mediaId: banner, x: 0, y: 0.3, width: 1 })
}

/** Makes all that were chosen, here and now. */
export async function showFaces(): Promise<void> {
  const { id, state } = profilePictures
  const waiting = await executor().select({ id }).from(profilePictures).where(eq(state, "waiting"))
  for (const { id: pictureId } of waiting) await makePicture({ pictureId }, cutImage)
}
