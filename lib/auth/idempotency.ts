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

const keep = statement<{ kept: true }>(
  "idempotency_keep",
  sql`insert into ${idempotencyKeys} (person_id, action, key, request_hash, reply, created_at)
      values (${sql.placeholder("personId")}, ${sql.placeholder("action")}, ${sql.placeholder("key")},
        ${sql.placeholder("requestHash")}, ${sql.placeholder("reply")}, ${sql.placeholder("now")})
      on conflict do nothing returning true as kept`,
)

/** Another process did the same first: what this one did is undone. */
class DoneAlready extends Error {}

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
  try {
    return await transaction(async () => {
      const reply = await act()
      const [first] = await keep({ ...row, reply: JSON.stringify(reply ?? null), now: now() })
      if (!first) throw new DoneAlready()
      return reply
    })
  } catch (error) {
    if (error instanceof DoneAlready) return repeatOf<T>(row)
    throw error
  }
}

async function repeatOf<T>(row: Omit<Request, "input"> & { requestHash: Buffer }): Promise<T> {
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
