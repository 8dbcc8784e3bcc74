/** Why somebody whom the identity provider vouches for may not come in. For the audit log, never for the person. */
export type AdmissionRefusal = "no-email" | "unverified-email" | "foreign-domain"

export type Admission = { email: string } | { refused: AdmissionRefusal }

/**
 * Whether an identity belongs to the company: an e-mail that the provider says it verified (the boolean true, nothing
 * like it), whose domain is exactly one of ours. Subdomains do not count.
 */
export function admit(
  identity: { email: unknown; emailVerified: unknown },
  allowedDomains: readonly string[],
): Admission {
  const email = normaliseEmail(identity.email)
  if (email === null) return { refused: "no-email" }
  if (identity.emailVerified !== true) return { refused: "unverified-email" }
  return allowedDomains.includes(domainOf(email)) ? { email } : { refused: "foreign-domain" }
}

/**
 * The one spelling of an address, lower case; null for anything but a plain ASCII one. Quoted local parts, comments,
 * lists, a second @ and look-alike letters have no use here but to deceive.
 */
export function normaliseEmail(email: unknown): string | null {
  if (typeof email !== "string" || email.length > maxLength) return null
  return shape.test(email) ? email.toLowerCase() : null
}

/** The part after the @ of a normalised address. */
export function domainOf(email: string): string {
  return email.slice(email.lastIndexOf("@") + 1)
}

const maxLength = 254
const shape = /^[\w.!#$%&'*+/=?^`{|}~-]+@[a-z0-9]([a-z0-9-]*[a-z0-9])?(\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)+$/i
