import { readEnv } from "@/lib/core/env"
import { DomainError } from "@/lib/core/errors"

/**
 * Demands that a write comes from our own pages: the Origin header equals PUBLIC_URL, whatever Host or
 * X-Forwarded-Host claim. Only where a browser sends no Origin does its own Sec-Fetch-Site vouch for the page.
 * Throws `forbidden`.
 */
export function requireOwnOrigin(headers: Headers): void {
  const origin = headers.get("origin")
  const own =
    origin === null ? headers.get("sec-fetch-site") === "same-origin" : origin === readEnv().PUBLIC_URL
  if (!own) throw new DomainError("forbidden", "This request did not come from Rookery's own pages.")
}
