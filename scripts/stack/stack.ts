import { join } from "node:path"
import { migrateDatabase } from "@/db/migrate"
import { build, isBuilt, nextProgram } from "./build"
import type { Database } from "./database"
import { type Address, appEnvironment, identityProviderEnvironment, issuerOf } from "./environment"
import { step as shownStep } from "./progress"
import { runTask, typescript } from "./run-task"
import { readOrCreateSecrets, type Secrets } from "./secrets"
import { startServerProcess } from "./server-process"
import { type Part, supervise } from "./supervise"
import { withWebMemory } from "./web-memory"

export interface StackOptions {
  dataDir: string
  /** The port of the app on loopback. */
  port: number
  web: "production" | "development"
  startDatabase: () => Promise<Database>
  /** Ends the start early, whatever step it is in. */
  signal?: AbortSignal
  /** How the steps of the start are shown. */
  step?: typeof shownStep
}

export interface Stack {
  publicUrl: string
  /** The configuration that the app runs with. */
  env: NodeJS.ProcessEnv
  /** Ends when told to, in order: no part loses the one it needs. */
  stop(): Promise<void>
}

/** Starts everything that a person needs to use Rookery on this machine, one step after the other. */
export async function startStack(options: StackOptions): Promise<Stack> {
  const parts: Part[] = []
  const stop = async () => {
    for (const part of parts.splice(0).reverse()) await part.stop()
  }
  try {
    return { ...(await startParts(options, parts)), stop }
  } catch (error) {
    await stop()
    throw error
  }
}

async function startParts(options: StackOptions, parts: Part[]) {
  const { dataDir, port, web, signal, step = shownStep } = options
  const run = async (name: string, start: () => Promise<Part>) => {
    signal?.throwIfAborted()
    parts.push(supervise(name, await start(), start))
  }
  const database = await step("Starting PostgreSQL", options.startDatabase)
  parts.push(supervise("PostgreSQL", database.part, async () => (await options.startDatabase()).part))
  await step("Migrating the database", () => migrateDatabase(database.ownerUrl))
  const secrets = await readOrCreateSecrets(dataDir)
  const address = { publicUrl: `http://localhost:${port}`, databaseUrl: database.appUrl }
  const env = { ...appEnvironment(address, secrets), MEDIA_DIR: join(dataDir, "media") }
  const seed = { args: typescript("scripts/seed.ts"), env, output: "quiet", signal } as const
  await step("Filling in the demo company", () => runTask("The seed", seed))
  await step("Starting the demo identity provider", () =>
    run("The identity provider", () => startIdentityProvider(address, secrets, dataDir)),
  )
  if (web === "production" && !isBuilt())
    await step("Building the app", () => build({ output: "quiet", signal }))
  await step("Starting the app", () => run("The app", () => startWeb(options, address, env)))
  return { publicUrl: address.publicUrl, env }
}

function startIdentityProvider(address: Address, secrets: Secrets, dataDir: string): Promise<Part> {
  return startServerProcess({
    name: "identity-provider",
    args: typescript("scripts/demo-identity-provider.ts"),
    env: identityProviderEnvironment(address, secrets, dataDir),
    dataDir,
    readyUrl: `${issuerOf(secrets)}/.well-known/openid-configuration`,
    output: "log",
  })
}

function startWeb(
  { dataDir, port, web }: StackOptions,
  address: Address,
  env: NodeJS.ProcessEnv,
): Promise<Part> {
  return startServerProcess({
    name: "web",
    args: [nextProgram, web === "production" ? "start" : "dev", "-H", "127.0.0.1", "-p", String(port)],
    env: web === "production" ? withWebMemory({ ...env, NODE_ENV: web }) : { ...env, NODE_ENV: web },
    dataDir,
    readyUrl: `${address.publicUrl}/api/health/ready`,
    output: web === "production" ? "log" : "terminal",
  })
}
