import "server-only"
import { and, eq, ne, or } from "drizzle-orm"
import type { Tx } from "@/db"
import { people, type StoredPerson } from "@/db/schema/people"
import { normaliseEmail } from "@/lib/auth/admission"
import type { Claims } from "@/lib/auth/claims"
import { now } from "@/lib/core/clock"
import type { Id } from "@/lib/core/ids"
import { takeGraphemes } from "@/lib/core/text/graphemes"
import { normaliseHandle } from "@/lib/core/text/handle"
import { cleanName } from "@/lib/core/text/name"
import { plainLine } from "@/lib/core/text/plain-line"
import { recordEvent } from "@/lib/events/record-event"
import { enqueue, type Tasks } from "@/lib/jobs/enqueue"
import { searchTextOf } from "./search-text"

type Fields = Partial<Pick<StoredPerson, "name" | "title" | "department" | "location" | "pictureUrl">>

const maxLabel = 100
const toldFields = [
  "name",
  "email",
  "title",
  "department",
  "location",
  "managerId",
  "pictureUrl",
  "searchText",
] as const

/** The profile in an ID token's claims, cleaned of what could deceive; a claim that is missing has no field. */
export function companyFields(claims: Claims): Fields {
  const fields: Fields = {
    name: (claims.name && cleanName(claims.name)) || undefined,
    title: label(claims.title),
    department: label(claims.department),
    location: label(claims.location),
    pictureUrl: claims.picture && secureUrl(claims.picture),
  }
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined))
}

/**
 * Takes over what the company says of a person at every sign-in; what it does not mention stays as it was. Open
 * pages are told when something has changed, and groups that go by department or location follow soon after.
 */
export async function updateCompanyFields(
  tx: Tx,
  person: StoredPerson,
  { claims, email }: { claims: Claims; email: string },
): Promise<void> {
  const managerId = (await findManager(tx, person, claims.manager)) ?? person.managerId
  const told = { ...person, ...companyFields(claims), email, managerId }
  const next = { ...told, searchText: searchTextOf(told) }
  const changed = toldFields.filter((field) => next[field] !== person[field])
  if (changed.length > 0) {
    await tx
      .update(people)
      .set(Object.fromEntries(changed.map((field) => [field, next[field]])))
      .where(eq(people.id, person.id))
    await recordEvent(tx, { kind: "profile.updated", actorId: person.id, personId: person.id })
  }
  const joined = !person.firstSignedInAt
  if (joined) await tx.update(people).set({ firstSignedInAt: now() }).where(eq(people.id, person.id))
  if (joined || changed.includes("department") || changed.includes("location"))
    await planGroups(tx, { personId: person.id, joined })
}

// A later change replaces one that waits, but never the plan of a newcomer, who has default groups to join.
async function planGroups(tx: Tx, plan: Tasks["groups.place"]): Promise<void> {
  const { personId, joined } = plan
  await enqueue(tx, "groups.place", plan, joined ? {} : { key: `groups.place:${personId}` })
}

/** The manager's id by handle or e-mail; null when nobody here is meant, or only the person themselves. */
async function findManager(tx: Tx, person: StoredPerson, manager: string | undefined): Promise<Id | null> {
  const email = normaliseEmail(manager)
  const handle = normaliseHandle(manager ?? "")
  if (!email && !handle) return null
  const named = or(
    email ? eq(people.email, email) : undefined,
    handle ? eq(people.handle, handle) : undefined,
  )
  const found = await tx
    .select({ id: people.id })
    .from(people)
    .where(and(named, ne(people.id, person.id)))
    .limit(2)
  return found.length === 1 ? (found[0]?.id ?? null) : null
}

function label(text: string | undefined): string | undefined {
  return text === undefined ? undefined : takeGraphemes(plainLine(text), maxLabel)
}

function secureUrl(text: string): string | undefined {
  return text.startsWith("https://") && URL.canParse(text) ? new URL(text).href : undefined
}
