import "server-only"
import { createHash, randomBytes } from "node:crypto"
import { sql } from "drizzle-orm"
import { executor } from "@/db"
import { people } from "@/db/schema/people"
import { sessions } from "@/db/schema/sessions"
import { statement } from "@/db/statement"
import { days, hours, minutes, now, nowMs } from "@/lib/core/clock"
import { type Id, newId } from "@/lib/core/ids"
import type { Viewer } from "./viewer"

/** A session unused for this long is dead. */
export const idleHours = 12
/** A session ends this long after sign-in, however much it is used. */
export const absoluteDays = 7

const maxUserAgent = 300

type Found = Omit<Viewer, "sessionId"> & { sessionId: Id; lastSeenAt: Date }

const findByHash = statement<Found>(
  "session_find",
  sql`select s.id as "sessionId", s.last_seen_at as "lastSeenAt", p.id, p.handle, p.name, p.role, p.department,
        p.location, p.avatar_id as "avatarId", p.created_at as "createdAt"
      from ${sessions} s join ${people} p on p.id = s.person_id
      where s.token_hash = ${sql.placeholder("tokenHash")} and s.expires_at > ${sql.placeholder("now")}
        and s.last_seen_at > ${sql.placeholder("idleSince")} and p.state = 'active'`,
)

const touch = statement(
  "session_touch",
  sql`update ${sessions} set last_seen_at = ${sql.placeholder("now")} where id = ${sql.placeholder("id")}
      and last_seen_at < ${sql.placeholder("minuteAgo")}`,
)

/** What of a token is stored. Tokens are random, so a plain digest cannot be guessed back. */
export function hashToken(token: string): Buffer {
  return createHash("sha256").update(token).digest()
}

/** A new token: 256 random bits, 43 characters. */
export function newToken(): string {
  return randomBytes(32).toString("base64url")
}

/** Opens a session for a person. The token goes into the cookie and exists nowhere else. */
export async function createSession(
  personId: Id,
  { userAgent, token = newToken() }: { userAgent: string; token?: string },
): Promise<{ token: string; expiresAt: Date }> {
  const createdAt = now()
  const expiresAt = new Date(createdAt.getTime() + days(absoluteDays))
  await executor()
    .insert(sessions)
    .values({
      id: newId(),
      tokenHash: hashToken(token),
      personId,
      createdAt,
      lastSeenAt: createdAt,
      expiresAt,
      userAgent: userAgent.slice(0, maxUserAgent),
    })
  return { token, expiresAt }
}

/**
 * The person behind a session token, read afresh so that a changed role counts at once. Null when the session is
 * unknown, ended, idle for 12 hours or 7 days old, or when the person may not act.
 */
export async function findSession(token: string): Promise<Viewer | null> {
  const instant = now()
  const [found] = await findByHash({
    tokenHash: hashToken(token),
    now: instant,
    idleSince: new Date(instant.getTime() - hours(idleHours)),
  })
  if (!found) return null
  const { lastSeenAt, ...viewer } = found
  const minuteAgo = new Date(nowMs() - minutes(1))
  if (lastSeenAt < minuteAgo) await touch({ id: viewer.sessionId, now: instant, minuteAgo })
  return viewer
}
