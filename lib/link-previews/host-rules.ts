import "server-only"
import { type Env, readEnv } from "@/lib/core/env"
import { type HostRules, hostOf } from "./safe-fetch/vet-url"

/** What is ours answers nobody here: its pages are for people who are signed in. */
export function hostRules(env: Env = readEnv()): HostRules {
  const { PUBLIC_URL, OIDC_ISSUER, DATABASE_URL, S3_ENDPOINT } = env
  const own = [PUBLIC_URL, OIDC_ISSUER, DATABASE_URL, ...(S3_ENDPOINT ? [S3_ENDPOINT] : [])]
  return {
    // The address of a database may be one that only its driver reads.
    ownHosts: new Set(own.flatMap((url) => (URL.canParse(url) ? hostOf(new URL(url)) : [])).filter(Boolean)),
    allowedHosts: new Set(env.PREVIEW_ALLOWED_HOSTS),
  }
}
