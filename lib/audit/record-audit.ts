import "server-only"
import type { Tx } from "@/db"
import { audit } from "@/db/schema/audit"
import { now } from "@/lib/core/clock"
import type { Id } from "@/lib/core/ids"

type Act = {
  /** Null when nobody was signed in. */
  actorId: Id | null
  /** A dotted verb: "sign-in.refused". */
  act: string
  subject?: string
  /** Before, after, reason. Never secrets, never message text. */
  details?: Record<string, unknown>
  requestId?: string
}

/** Adds one row to the audit log, in the transaction of the act itself. */
export async function recordAudit(tx: Tx, act: Act): Promise<void> {
  await tx.insert(audit).values({ ...act, at: now() })
}
