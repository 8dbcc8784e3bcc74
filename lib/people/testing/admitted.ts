import { eq } from "drizzle-orm"
import { db } from "@/db"
import { people } from "@/db/schema/people"
import { Claims } from "@/lib/auth/claims"
import { provisionPerson } from "../provision"

/** What the company's provider says of somebody: all that it takes to be let in, unless a field says otherwise. */
export const companyClaims = (sub: string, fields: Record<string, unknown> = {}) =>
  Claims.parse({
    iss: process.env.OIDC_ISSUER,
    sub,
    email: `${sub}@rookery.example`,
    email_verified: true,
    name: sub,
    ...fields,
  })

/** Somebody after signing in with these claims, as they are stored. */
export async function admitted(sub: string, fields: Record<string, unknown> = {}) {
  const result = await provisionPerson(companyClaims(sub, fields))
  if ("refused" in result) throw new Error(`refused: ${result.refused}`)
  const [person] = await db.select().from(people).where(eq(people.id, result.personId))
  if (!person) throw new Error("nobody was provisioned")
  return person
}
