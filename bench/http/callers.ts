import type { Client } from "pg"
import { hashToken, newToken } from "@/lib/auth/sessions"
import { newId } from "@/lib/core/ids"

/** Cookies of fresh sessions for people spread over the whole company. */
export async function signInMany(admin: Client, count: number): Promise<{ cookie: string }[]> {
  const { rows } = await admin.query<{ id: string }>(
    "select id from people order by hashtext(handle) limit $1",
    [count],
  )
  const callers = rows.map(({ id }) => ({ personId: id, token: newToken() }))
  for (const { personId, token } of callers)
    await admin.query(
      `insert into sessions (id, token_hash, person_id, created_at, last_seen_at, expires_at)
       values ($1, $2, $3, now(), now(), now() + interval '7 days')`,
      [newId(), hashToken(token), personId],
    )
  return callers.map(({ token }) => ({ cookie: `authjs.session-token=${token}` }))
}
