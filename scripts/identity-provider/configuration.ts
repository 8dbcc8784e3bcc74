import { z } from "zod"

const Environment = z.object({
  PORT: z.coerce.number().int().min(1).max(65535),
  PUBLIC_URL: z.url(),
  OIDC_CLIENT_ID: z.string().min(1),
  OIDC_CLIENT_SECRET: z.string().min(1),
  DATABASE_URL: z.string().min(1),
  DEMO_DATA_DIR: z.string().min(1),
})

export interface Configuration {
  port: number
  issuer: string
  /** The one application that may ask who somebody is. */
  client: { id: string; secret: string; redirectUri: string }
  publicUrl: string
  databaseUrl: string
  dataDir: string
}

/**
 * What the demo provider runs with. It lets everybody in as anybody, so it refuses production unless the demo was
 * asked for by name. Errors name the variable and never its value.
 */
export function readConfiguration(env: NodeJS.ProcessEnv): Configuration {
  if (env.NODE_ENV === "production" && env.ROOKERY_DEMO !== "1")
    throw new Error("The demo identity provider lets everybody in: it refuses NODE_ENV=production.")
  const parsed = Environment.safeParse(env)
  if (!parsed.success) {
    const names = parsed.error.issues.map((issue) => issue.path.join("."))
    throw new Error(`The demo identity provider misses: ${[...new Set(names)].join(", ")}`)
  }
  const { PORT, PUBLIC_URL, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET, DATABASE_URL, DEMO_DATA_DIR } = parsed.data
  const publicUrl = new URL(PUBLIC_URL).origin
  return {
    port: PORT,
    issuer: `http://localhost:${PORT}`,
    client: {
      id: OIDC_CLIENT_ID,
      secret: OIDC_CLIENT_SECRET,
      redirectUri: `${publicUrl}/api/auth/callback/company`,
    },
    publicUrl,
    databaseUrl: DATABASE_URL,
    dataDir: DEMO_DATA_DIR,
  }
}
