import "server-only"
import { createHash } from "node:crypto"
import { sql } from "drizzle-orm"
import { z } from "zod"
import { transaction } from "@/db"
import { idempotencyKeys } from "@/db/schema/requests"
import { statement } from "@/db/statement"
import { now } from "@/lib/core/clock"
import { DomainError } from "@/lib/core/errors"
import type { Id } from "@/lib/core/ids"

export const IdempotencyKey = z.string().regex(/^[\w-]{8,128}$/, "This request key is not valid.")

type Request = { personId: Id; action: string; key: string; input: unknown }
type Kept = { requestHash: Buffer; reply: unknown }

const find = statement<Kept>(
  "idempotency_find",
  sql`select request_hash as "requestHash", reply from ${idempotencyKeys}
      where person_id = ${sql.placeholder("personId")} and action = ${sql.placeholder("action")}
        and key = ${sql.placeholder("key")}`,
)

const claim = statement<{ claimed: true }>(
  "idempotency_claim",
  sql`insert into ${idempotencyKeys} (person_id, action, key, request_hash, created_at)
      values (${sql.placeholder("personId")}, ${sql.placeholder("action")}, ${sql.placeholder("key")},
        ${sql.placeholder("requestHash")}, ${sql.placeholder("now")})
      on conflict do nothing returning true as claimed`,
)

const keep = statement(
  "idempotency_keep",
  sql`update ${idempotencyKeys} set reply = ${sql.placeholder("reply")}
      where person_id = ${sql.placeholder("personId")} and action = ${sql.placeholder("action")}
        and key = ${sql.placeholder("key")}`,
)

const running = new Map<string, Promise<unknown>>()

/**
 * Acts once for a key, however often and however parallel it is sent: key, act and reply commit together, and every
 * repeat hears the first reply. `before` runs only ahead of a real act, outside the transaction (limits). Refusals
 * are not kept: the same key may try again. Throws `mismatch` when the key came with another input.
 */
export async function actOnce<T>(
  request: Request,
  { before, act }: { before: () => Promise<void>; act: () => Promise<T> },
): Promise<T> {
  const lane = JSON.stringify([request.personId, request.action, request.key])
  // Repeats wait here for the first, not on database connections; the unique key settles it between processes.
  while (running.has(lane)) await Promise.allSettled([running.get(lane)])
  const run = actOrRepeat(request, { before, act })
  running.set(lane, run)
  try {
    return await run
  } finally {
    running.delete(lane)
  }
}

async function actOrRepeat<T>(
  request: Request,
  { before, act }: { before: () => Promise<void>; act: () => Promise<T> },
): Promise<T> {
  const { personId, action, key } = request
  const row = { personId, action, key, requestHash: hashOf(request.input) }
  const [kept] = await find(row)
  if (kept) return repeat<T>(kept, row.requestHash)
  await before()
  return transaction(async () => {
    const [claimed] = await claim({ ...row, now: now() })
    if (!claimed) return repeatOf<T>(row)
    const reply = await act()
    await keep({ ...row, reply: JSON.stringify(reply ?? null) })
    return reply
  })
}

async function repeatOf<T>(row: { requestHash: Buffer }): Promise<T> {
  const [kept] = await find(row)
  if (!kept) throw new DomainError("conflict", "This was being done already. Try again.")
  return repeat<T>(kept, row.requestHash)
}

function repeat<T>(kept: Kept, requestHash: Buffer): T {
  if (kept.requestHash.equals(requestHash)) return kept.reply as T
  throw new DomainError(
    "mismatch",
    "This request was already used for something else. Reload the page and try again.",
  )
}

function hashOf(input: unknown): Buffer {
  return createHash("sha256").update(JSON.stringify(input)).digest()
}
