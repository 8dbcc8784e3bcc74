import "server-only"
import { createRemoteJWKSet, type JWTVerifyGetKey, jwtVerify } from "jose"
import { z } from "zod"
import { minutes, nowMs, seconds } from "@/lib/core/clock"
import { readEnv } from "@/lib/core/env"

const timeoutMs = seconds(5)
const cacheMs = minutes(10)
const wellKnown = "/.well-known/openid-configuration"
// Signed with a key that only the provider has: neither "none" nor a shared secret.
const algorithms = ["RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "ES256", "ES384", "ES512", "EdDSA"]

const Metadata = z.looseObject({
  issuer: z.string(),
  jwks_uri: z.url({ protocol: /^https?$/ }),
  // Several providers support PKCE without saying so; next-auth would then drop PKCE and state alike.
  code_challenge_methods_supported: z
    .array(z.string())
    .catch([])
    .transform((methods) => [...new Set([...methods, "S256"])]),
})

type Metadata = z.output<typeof Metadata>
type Known = { metadata: Metadata; keys: JWTVerifyGetKey; readAt: number }

let known: Known | null = null

/** Fetches for next-auth: metadata from memory for ten minutes, nothing for longer than five seconds. */
export async function fetchFromProvider(input: RequestInfo | URL, init?: RequestInit): Promise<Response> {
  const url = input instanceof Request ? input.url : String(input)
  if (url === metadataUrl()) return Response.json((await readMetadata()).metadata)
  return fetch(input, { ...init, redirect: "manual", signal: AbortSignal.timeout(timeoutMs) })
}

/**
 * Checks an ID token's signature against the provider's published keys, its issuer, audience and times. next-auth
 * trusts the connection instead and leaves the signature unread. Throws when anything is wrong.
 */
export async function verifyIdToken(idToken: string): Promise<void> {
  const { metadata, keys } = await readMetadata()
  await jwtVerify(idToken, keys, { issuer: metadata.issuer, audience: readEnv().OIDC_CLIENT_ID, algorithms })
}

async function readMetadata(): Promise<Known> {
  if (known && nowMs() - known.readAt < cacheMs) return known
  const response = await fetch(metadataUrl(), { redirect: "manual", signal: AbortSignal.timeout(timeoutMs) })
  if (!response.ok) throw new TypeError(`the identity provider answered ${response.status}`)
  const metadata = Metadata.parse(await response.json())
  const keys = createRemoteJWKSet(new URL(metadata.jwks_uri), {
    timeoutDuration: timeoutMs,
    cacheMaxAge: cacheMs,
  })
  known = { metadata, keys, readAt: nowMs() }
  return known
}

function metadataUrl(): string {
  return readEnv().OIDC_ISSUER.replace(/\/$/, "") + wellKnown
}
