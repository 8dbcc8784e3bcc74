import type { Secrets } from "./secrets"

export interface Address {
  publicUrl: string
  databaseUrl: string
}

/** The configuration of the app when it runs with the demo identity provider. */
export function appEnvironment(address: Address, secrets: Secrets): NodeJS.ProcessEnv {
  return {
    ...sharedEnvironment(address, secrets),
    AUTH_SECRET: secrets.authSecret,
    OIDC_ISSUER: issuerOf(secrets),
    ALLOWED_EMAIL_DOMAINS: "rookery.example",
    FIRST_ADMIN_EMAIL: "ada@rookery.example",
    NEXT_TELEMETRY_DISABLED: "1",
  }
}

/** The configuration of the demo identity provider itself. */
export function identityProviderEnvironment(
  address: Address,
  secrets: Secrets,
  dataDir: string,
): NodeJS.ProcessEnv {
  return {
    ...sharedEnvironment(address, secrets),
    PORT: String(secrets.identityProviderPort),
    DEMO_DATA_DIR: dataDir,
  }
}

/** Our environment for a child, less the condition that only our own scripts run under: Next breaks with it. */
export function inheritedEnvironment(): NodeJS.ProcessEnv {
  const options = process.env.NODE_OPTIONS?.replace("--conditions=react-server", "").trim()
  return { ...process.env, NODE_OPTIONS: options || undefined }
}

// "localhost" by name: Next rewrites 127.0.0.1 to it, and the two must agree for the code exchange.
export const issuerOf = (secrets: Secrets) => `http://localhost:${secrets.identityProviderPort}`

const sharedEnvironment = ({ publicUrl, databaseUrl }: Address, secrets: Secrets) => ({
  ...inheritedEnvironment(),
  DATABASE_URL: databaseUrl,
  PUBLIC_URL: publicUrl,
  OIDC_CLIENT_ID: "rookery-demo",
  OIDC_CLIENT_SECRET: secrets.oidcClientSecret,
  ROOKERY_DEMO: "1",
})
