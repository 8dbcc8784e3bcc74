import "server-only"
import { eq } from "drizzle-orm"
import type { Tx } from "@/db"
import { people } from "@/db/schema/people"
import { recordAudit } from "@/lib/audit/record-audit"
import { normaliseEmail } from "@/lib/auth/admission"
import { readEnv } from "@/lib/core/env"
import type { Id } from "@/lib/core/ids"

/** Makes the configured person an admin when they sign in and nobody is one yet: how a new installation begins. */
export async function makeFirstAdmin(
  tx: Tx,
  person: { id: Id },
  { email, requestId }: { email: string; requestId?: string },
): Promise<void> {
  if (normaliseEmail(readEnv().FIRST_ADMIN_EMAIL) !== email) return
  const admins = await tx.select({ id: people.id }).from(people).where(eq(people.role, "admin")).limit(1)
  if (admins.length > 0) return
  await tx.update(people).set({ role: "admin" }).where(eq(people.id, person.id))
  const details = { before: "member", after: "admin", reason: "FIRST_ADMIN_EMAIL" }
  await recordAudit(tx, { actorId: person.id, act: "person.role", subject: person.id, details, requestId })
}
