import "server-only"
import { type SQL, sql } from "drizzle-orm"
import { executor } from "@/db"
import { events } from "@/db/schema/events"
import { sessions } from "@/db/schema/sessions"
import { now } from "@/lib/core/clock"
import { notFound } from "@/lib/core/errors"
import { type Id, newId } from "@/lib/core/ids"
import { hashToken } from "./sessions"
import type { Viewer } from "./viewer"

/** Ends one of the viewer's own sessions. Throws `not_found` for anybody else's, as for none. */
export async function endSession(viewer: Viewer, { id }: { id: Id }): Promise<void> {
  const ended = await endWhere(viewer.id, sql`s.id = ${id}`)
  if (!ended) throw notFound("This device")
}

/** Ends every session of a person, in the caller's transaction if there is one. Harmless to repeat. */
export async function endSessionsOf(personId: Id): Promise<void> {
  await endWhere(personId, sql`true`)
}

/** Ends the session of a token, whoever it belongs to: the one that a browser had before it signed in anew. */
export async function endSessionOfToken(token: string): Promise<void> {
  const found = await executor().execute<{ personId: Id }>(
    sql`select person_id as "personId" from ${sessions} where token_hash = ${hashToken(token)}`,
  )
  const [session] = found.rows
  if (session) await endWhere(session.personId, sql`s.token_hash = ${hashToken(token)}`)
}

// The event closes open streams. It is written here and in this very statement, so that no way to end a session
// can forget it (lib/events has our own rank, so its recordEvent is out of reach).
async function endWhere(personId: Id, which: SQL): Promise<boolean> {
  const { rowCount } = await executor().execute(sql`
    with ended as (delete from ${sessions} s where s.person_id = ${personId} and ${which} returning s.id)
    insert into ${events} (id, kind, actor_id, person_id, at)
    select ${newId()}::bigint, 'session.ended', ${personId}::bigint, ${personId}::bigint, ${now()}::timestamptz
    where exists (select from ended)`)
  return (rowCount ?? 0) > 0
}
