import "server-only"
import { and, eq, notExists, sql } from "drizzle-orm"
import type { Tx } from "@/db"
import { locks } from "@/db/locks"
import { identities, people, type StoredPerson } from "@/db/schema/people"
import type { Claims } from "@/lib/auth/claims"
import { readEnv } from "@/lib/core/env"

/** Whoever has signed in with this identity before. */
export async function findByIdentity(tx: Tx, { issuer, subject }: Claims): Promise<StoredPerson | null> {
  const [found] = await tx
    .select({ person: people })
    .from(identities)
    .innerJoin(people, eq(people.id, identities.personId))
    .where(and(eq(identities.issuer, issuer), eq(identities.subject, subject)))
  return found?.person ?? null
}

/**
 * The same, alone until the transaction ends: first sign-ins take turns, so that two of one identity do not become two
 * people, nor two people get one handle.
 */
export async function findByIdentityInTurn(tx: Tx, claims: Claims): Promise<StoredPerson | null> {
  await tx.execute(sql`select pg_advisory_xact_lock(${locks.provision})`)
  return findByIdentity(tx, claims)
}

/** Somebody provisioned under this verified address who never signed in; only the company's own issuer may say so. */
export async function findUnlinked(tx: Tx, { issuer }: Claims, email: string): Promise<StoredPerson | null> {
  if (withoutSlash(issuer) !== withoutSlash(readEnv().OIDC_ISSUER)) return null
  const ownIdentities = tx.select().from(identities).where(eq(identities.personId, people.id))
  const found = await tx
    .select()
    .from(people)
    .where(and(eq(people.email, email), notExists(ownIdentities)))
    .limit(2)
  return found.length === 1 ? (found[0] ?? null) : null
}

const withoutSlash = (url: string) => url.replace(/\/$/, "")
