import "server-only"
import NextAuth, { customFetch, type NextAuthConfig, type NextAuthResult } from "next-auth"
import { days } from "@/lib/core/clock"
import { readEnv } from "@/lib/core/env"
import { adapter } from "./adapter"
import { Claims } from "./claims"
import { sessionCookieName } from "./cookie"
import { fetchFromProvider, verifyIdToken } from "./identity-provider"
import { returnPath } from "./return-path"
import { absoluteDays, newToken } from "./sessions"
import { signInRun } from "./sign-in-run"

/** The provider's name in our addresses: /api/auth/callback/company. */
export const providerId = "company"
const basePath = "/api/auth"

let instance: NextAuthResult | null = null

/** next-auth, set up at its first use: the build has no configuration. */
export function nextAuth(): NextAuthResult {
  instance ??= create()
  return instance
}

function create(): NextAuthResult {
  // The canonical address; without it next-auth believes whatever Host a request names.
  process.env.AUTH_URL = readEnv().PUBLIC_URL + basePath
  return NextAuth(configuration())
}

function configuration(): NextAuthConfig {
  const env = readEnv()
  return {
    secret: env.AUTH_SECRET,
    basePath,
    trustHost: true,
    adapter,
    session: { strategy: "database", maxAge: days(absoluteDays) / 1000, generateSessionToken: newToken },
    cookies: cookies(env.PUBLIC_URL.startsWith("https://")),
    pages: { signIn: "/sign-in", error: "/sign-in" },
    providers: [
      {
        id: providerId,
        name: "Company",
        type: "oidc",
        issuer: env.OIDC_ISSUER,
        clientId: env.OIDC_CLIENT_ID,
        clientSecret: env.OIDC_CLIENT_SECRET,
        checks: ["pkce", "state", "nonce"],
        profile: (profile) => ({ id: profile.sub }),
        [customFetch]: fetchFromProvider,
      },
    ],
    callbacks: {
      signIn: ({ account, profile }) => isAdmitted(account?.id_token, profile),
      redirect: ({ url, baseUrl }) =>
        baseUrl + returnPath(url.startsWith(baseUrl) ? url.slice(baseUrl.length) : url),
    },
    logger: {
      error: (error) => {
        const run = signInRun()
        if (run) run.fault ??= error
      },
      warn: () => undefined,
      debug: () => undefined,
    },
  }
}

/** Asks the run of this request whether the identity comes in; a fault refuses and is kept for whoever answers. */
async function isAdmitted(idToken: string | undefined, profile: unknown): Promise<boolean> {
  const run = signInRun()
  if (!run) return false
  try {
    await verifyIdToken(idToken ?? "")
    run.personId = (await run.admit(Claims.parse(profile), run)) ?? undefined
  } catch (fault) {
    run.fault = fault
  }
  return run.personId !== undefined
}

type Cookies = NonNullable<NextAuthConfig["cookies"]>

/** Every cookie bound to this very host on https, so that no neighbouring host can plant one. */
function cookies(secure: boolean): Cookies {
  const cookie = (name: string) => ({
    name: `${secure ? "__Host-" : ""}authjs.${name}`,
    options: { httpOnly: true, sameSite: "lax", path: "/", secure } as const,
  })
  return {
    sessionToken: { ...cookie("session-token"), name: sessionCookieName() },
    callbackUrl: cookie("callback-url"),
    csrfToken: cookie("csrf-token"),
    pkceCodeVerifier: cookie("pkce.code_verifier"),
    state: cookie("state"),
    nonce: cookie("nonce"),
  }
}
