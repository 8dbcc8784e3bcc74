import "server-only"
import { and, desc, eq, gt } from "drizzle-orm"
import { executor } from "@/db"
import { sessions } from "@/db/schema/sessions"
import { hours, now, nowMs } from "@/lib/core/clock"
import { describeDevice } from "./device"
import { idleHours } from "./sessions"
import type { SessionView } from "./view"
import type { Viewer } from "./viewer"

const maxSessions = 100

/** The browsers in which the viewer is signed in now, the last used first, at most 100. */
export async function listSessions(viewer: Viewer): Promise<SessionView[]> {
  const idleSince = new Date(nowMs() - hours(idleHours))
  const rows = await executor()
    .select()
    .from(sessions)
    .where(
      and(
        eq(sessions.personId, viewer.id),
        gt(sessions.expiresAt, now()),
        gt(sessions.lastSeenAt, idleSince),
      ),
    )
    .orderBy(desc(sessions.lastSeenAt), desc(sessions.id))
    .limit(maxSessions)
  return rows.map((row) => ({
    id: row.id,
    device: describeDevice(row.userAgent),
    signedInAt: row.createdAt.toISOString(),
    lastSeenAt: row.lastSeenAt.toISOString(),
    isCurrent: row.id === viewer.sessionId,
  }))
}
