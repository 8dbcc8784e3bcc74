import { z } from "zod"

const text = (max: number) => z.string().max(max).optional().catch(undefined)

/**
 * What an ID token says of a person, after its signature, issuer, audience, times and nonce were checked. Issuer
 * and subject are who it is; all else is what the company says about them, and may be missing or malformed.
 */
export const Claims = z
  .object({
    iss: z.string().regex(/^[\x20-\x7e]{1,500}$/),
    sub: z.string().regex(/^[\x20-\x7e]{1,255}$/),
    email: z.unknown(),
    email_verified: z.unknown(),
    preferred_username: text(320),
    name: text(500),
    title: text(500),
    department: text(500),
    location: text(500),
    /** E-mail or handle of the person they report to. */
    manager: text(320),
    picture: text(2000),
  })
  .transform((claims) => ({
    issuer: claims.iss,
    subject: claims.sub,
    email: claims.email,
    emailVerified: claims.email_verified,
    username: claims.preferred_username,
    name: claims.name,
    title: claims.title,
    department: claims.department,
    location: claims.location,
    manager: claims.manager,
    picture: claims.picture,
  }))

export type Claims = z.output<typeof Claims>
