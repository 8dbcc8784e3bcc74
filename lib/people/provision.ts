import "server-only"
import { like } from "drizzle-orm"
import { type Tx, transaction } from "@/db"
import { identities, people, type StoredPerson } from "@/db/schema/people"
import { recordAudit } from "@/lib/audit/record-audit"
import { type AdmissionRefusal, admit, domainOf, normaliseEmail } from "@/lib/auth/admission"
import type { Claims } from "@/lib/auth/claims"
import { now } from "@/lib/core/clock"
import { readEnv } from "@/lib/core/env"
import { type Id, newId } from "@/lib/core/ids"
import { companyFields, updateCompanyFields } from "./company-fields"
import { findByIdentity, findByIdentityInTurn, findUnlinked } from "./find-by-claims"
import { makeFirstAdmin } from "./first-admin"
import { firstFreeHandle, handleFromClaims } from "./handle-from-claims"
import { flagLookalike } from "./lookalike"
import { searchTextOf } from "./search-text"

/** Why somebody is not let in. For the audit log: the person hears the same whatever it was. */
type ProvisionRefusal = AdmissionRefusal | "suspended" | "deactivated"

type Provisioned = { personId: Id } | { refused: ProvisionRefusal }

/**
 * The person whom an identity provider vouches for: found by (issuer, subject), never by e-mail; linked to somebody
 * provisioned who has no identity yet; else new. Takes over what the company says about them. A refusal leaves an
 * audit row and nothing else.
 */
export async function provisionPerson(
  claims: Claims,
  { requestId }: { requestId?: string } = {},
): Promise<Provisioned> {
  return transaction(async (tx) => {
    const known = (await findByIdentity(tx, claims)) ?? (await findByIdentityInTurn(tx, claims))
    const admission = admit(claims, readEnv().ALLOWED_EMAIL_DOMAINS)
    if ("refused" in admission) return refuse(tx, { claims, reason: admission.refused, requestId })
    const { email } = admission
    const person = known ?? (await findUnlinked(tx, claims, email))
    if (person && person.state !== "active") return refuse(tx, { claims, reason: person.state, requestId })
    const admitted = person ?? (await create(tx, claims, email))
    if (!known) await link(tx, claims, admitted.id)
    if (!known && person) await recordLink(tx, claims, { personId: person.id, requestId })
    await updateCompanyFields(tx, admitted, { claims, email })
    await makeFirstAdmin(tx, admitted, { email, requestId })
    const { name = admitted.name } = companyFields(claims)
    if (!known || name !== known.name) await flagLookalike(tx, { id: admitted.id, name }, { requestId })
    return { personId: admitted.id }
  })
}

async function create(tx: Tx, claims: Claims, email: string): Promise<StoredPerson> {
  const wanted = handleFromClaims([claims.username, email])
  const alike = await tx
    .select({ handle: people.handle })
    .from(people)
    .where(like(people.handle, `${wanted.slice(0, 20)}%`))
  const handle = firstFreeHandle(wanted, new Set(alike.map((person) => person.handle)))
  const { name = handle, title = "", department = "" } = companyFields(claims)
  const searchText = searchTextOf({ name, handle, title, department })
  const [person] = await tx
    .insert(people)
    .values({ id: newId(), handle, name, searchText, createdAt: now() })
    .returning()
  if (!person) throw new Error("the new person's row did not come back")
  return person
}

async function link(tx: Tx, { issuer, subject }: Claims, personId: Id): Promise<void> {
  await tx.insert(identities).values({ issuer, subject, personId, createdAt: now() })
}

/** Somebody provisioned beforehand, perhaps with a role, was entered by e-mail: that has to be answered for. */
function recordLink(
  tx: Tx,
  { issuer }: Claims,
  { personId, requestId }: { personId: Id; requestId?: string },
) {
  return recordAudit(tx, {
    actorId: personId,
    act: "identity.linked",
    subject: personId,
    details: { issuer },
    requestId,
  })
}

async function refuse(
  tx: Tx,
  { claims, reason, requestId }: { claims: Claims; reason: ProvisionRefusal; requestId?: string },
): Promise<Provisioned> {
  const { issuer, subject } = claims
  const details = { reason, issuer, domain: domainOf(normaliseEmail(claims.email) ?? "") }
  await recordAudit(tx, { actorId: null, act: "sign-in.refused", subject, details, requestId })
  return { refused: reason }
}
