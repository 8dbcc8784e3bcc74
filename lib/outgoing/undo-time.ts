import "server-only"
import { eq } from "drizzle-orm"
import { executor } from "@/db"
import { people } from "@/db/schema/people"
import type { Viewer } from "@/lib/auth/viewer"
import { readEnv } from "@/lib/core/env"
import type { UndoTimeInput } from "./input"
import type { UndoTime } from "./view"

/** How long the viewer can take a post back before it is out; 0 where it is out at once. */
export async function getUndoTime(viewer: Viewer): Promise<UndoTime> {
  const [own] = await executor()
    .select({ seconds: people.undoSeconds })
    .from(people)
    .where(eq(people.id, viewer.id))
  const company = readEnv().UNDO_SECONDS
  return { seconds: own?.seconds ?? company, company }
}

/** Sets it, for what is sent from now on. */
export async function saveUndoTime(viewer: Viewer, { seconds }: UndoTimeInput): Promise<UndoTimeInput> {
  await executor().update(people).set({ undoSeconds: seconds }).where(eq(people.id, viewer.id))
  return { seconds }
}
