import type { Secrets } from "./secrets"

export interface Address {
  publicUrl: string
  databaseUrl: string
}

/** The configuration of the app when it runs with the demo identity provider. */
export function appEnvironment({ publicUrl, databaseUrl }: Address, secrets: Secrets): NodeJS.ProcessEnv {
  return {
    ...inheritedEnvironment(),
    ...clientOf(secrets),
    DATABASE_URL: databaseUrl,
    PUBLIC_URL: publicUrl,
    AUTH_SECRET: secrets.authSecret,
    OIDC_ISSUER: issuerOf(secrets),
    ALLOWED_EMAIL_DOMAINS: "rookery.example",
    FIRST_ADMIN_EMAIL: "ada@rookery.example",
    ROOKERY_DEMO: "1",
    NEXT_TELEMETRY_DISABLED: "1",
  }
}

/** The configuration of the demo identity provider itself. */
export function identityProviderEnvironment(
  { publicUrl, databaseUrl }: Address,
  secrets: Secrets,
  dataDir: string,
): NodeJS.ProcessEnv {
  return {
    ...inheritedEnvironment(),
    ...clientOf(secrets),
    DATABASE_URL: databaseUrl,
    PUBLIC_URL: publicUrl,
    PORT: String(secrets.identityProviderPort),
    DEMO_DATA_DIR: dataDir,
    ROOKERY_DEMO: "1",
  }
}

/** Our environment for a child, less the condition that only our own scripts run under: Next breaks with it. */
export function inheritedEnvironment(): NodeJS.ProcessEnv {
  const options = process.env.NODE_OPTIONS?.replace("--conditions=react-server", "").trim()
  return { ...process.env, NODE_OPTIONS: options || undefined }
}

// "localhost" by name: Next rewrites 127.0.0.1 to it, and the two must agree for the code exchange.
export const issuerOf = (secrets: Secrets) => `http://localhost:${secrets.identityProviderPort}`

const clientOf = (secrets: Secrets) => ({
  OIDC_CLIENT_ID: "rookery-demo",
  OIDC_CLIENT_SECRET: secrets.oidcClientSecret,
})
