import type { Claims } from "@/lib/auth/claims"
import { type Handle, staff } from "./people"

const demoDomain = "rookery.example"

/** What the demo identity provider says of somebody when they sign in; the subject is the handle. */
export function claimsOf(handle: Handle, issuer: string): Claims {
  const person = staff.find((candidate) => candidate.handle === handle)
  return {
    issuer,
    subject: handle,
    email: `${handle}@${demoDomain}`,
    emailVerified: true,
    username: handle,
    name: person?.name,
    title: person?.title,
    department: person?.department,
    location: person?.location,
    manager: person?.manager ? `${person.manager}@${demoDomain}` : undefined,
    picture: undefined,
  }
}
