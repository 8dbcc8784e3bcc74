import { randomBytes } from "node:crypto"
import { type NextRequest, NextResponse } from "next/server"
import { refuseStrangeAction } from "@/lib/auth/action-request"
import { contentPolicy } from "@/lib/auth/content-policy"
import { readSessionToken } from "@/lib/auth/cookie"
import { pathHeader } from "@/lib/auth/path-header"
import { secondsTurnedAway } from "@/lib/auth/turned-away"
import { readEnv } from "@/lib/core/env"

const signInPath = "/sign-in"

/**
 * Gives every page its content policy, and saves visitors without a session cookie a look at an empty page. It is no security boundary: who may see what is decided where the data is.
 */
export async function proxy(request: NextRequest): Promise<Response> {
  const path = request.nextUrl.pathname + request.nextUrl.search
  const refusal = request.method === "POST" ? await refuseStrangeAction(request) : null
  if (refusal) return refusal
  const token = readSessionToken(request.headers.get("cookie"))
  const wait = token ? secondsTurnedAway(token) : 0
  if (wait > 0) return tooMany(wait)
  const isVisit = request.method === "GET" || request.method === "HEAD"
  if (isVisit && !token && request.nextUrl.pathname !== signInPath) return toSignIn(path)
  const nonce = randomBytes(16).toString("base64")
  const policy = policyFor(nonce)
  // What a client sends under these names is overwritten.
  const headers = new Headers(request.headers)
  headers.set("x-nonce", nonce)
  headers.set("content-security-policy", policy)
  headers.set(pathHeader, path)
  const response = NextResponse.next({ request: { headers } })
  response.headers.set("content-security-policy", policy)
  if (isSecure()) response.headers.set("strict-transport-security", "max-age=63072000; includeSubDomains")
  return response
}

function toSignIn(path: string): NextResponse {
  // Never by the request's own idea of its host.
  const url = new URL(signInPath, readEnv().PUBLIC_URL)
  if (path !== "/") url.searchParams.set("next", path)
  const response = NextResponse.redirect(url, 307)
  response.headers.set("cache-control", "private, no-store")
  return response
}

function tooMany(seconds: number): Response {
  const text = `That was a lot at once. Wait ${seconds} seconds, then reload the page.`
  const headers = { "retry-after": String(seconds), "cache-control": "private, no-store" }
  return new Response(text, { status: 429, headers })
}

function policyFor(nonce: string): string {
  const { OIDC_ISSUER, NODE_ENV } = readEnv()
  return contentPolicy({
    nonce,
    identityProvider: new URL(OIDC_ISSUER).origin,
    isSecure: isSecure(),
    isDevelopment: NODE_ENV === "development",
  })
}

function isSecure(): boolean {
  return readEnv().PUBLIC_URL.startsWith("https://")
}

export const config = {
  // Not the API, which answers data; uploads would be cut at 10 MB here. Not the files of the build, by their whole names: a page may end like a file.
  matcher: ["/((?!api/|_next/|icon\\.svg$|favicon\\.ico$).*)"],
}
