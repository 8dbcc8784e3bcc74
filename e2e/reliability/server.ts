import { type ChildProcess, type StdioOptions, spawn } from "node:child_process"
import { once } from "node:events"
import { setTimeout as wait } from "node:timers/promises"
import { readLive } from "@/lib/realtime/testing/live-reader"
import { freePort } from "../../scripts/ports"
import { nextProgram } from "../../scripts/stack/build"
import type { Company, Person } from "./company"

const plenty = "100000/60"

export type Server = Awaited<ReturnType<typeof startServer>>

/** The configuration of a web process on loopback, with limits that leave room for a load. */
export function configuration(origin: string, databaseUrl: string): NodeJS.ProcessEnv {
  return {
    PATH: process.env.PATH,
    // Somebody without an entry in the list of users has no other home.
    HOME: process.env.HOME,
    NODE_ENV: "production",
    NEXT_TELEMETRY_DISABLED: "1",
    DATABASE_URL: databaseUrl,
    PUBLIC_URL: origin,
    AUTH_SECRET: "only-for-reliability-tests-0123456789",
    OIDC_ISSUER: "http://localhost:9",
    OIDC_CLIENT_ID: "reliability",
    OIDC_CLIENT_SECRET: "only-for-reliability-tests",
    ALLOWED_EMAIL_DOMAINS: "rookery.example",
    ROOKERY_DEMO: "1",
    LOG_LEVEL: "error",
    UNDO_SECONDS: "0",
    LIMIT_POST: plenty,
    LIMIT_UPLOAD: plenty,
    LIMIT_PERSON_REQUESTS: plenty,
    LIMIT_ADDRESS_REQUESTS: plenty,
  }
}

/** The production build as `next start` serves it; ready when this resolves. */
export async function startServer(company: Pick<Company, "databaseUrl" | "mediaDir">, port?: number) {
  const chosen = port ?? (await freePort())
  const origin = `http://localhost:${chosen}`
  const env = { ...configuration(origin, company.databaseUrl), MEDIA_DIR: company.mediaDir }
  const child = spawnNext(chosen, env)
  const exited = once(child, "exit").then(([code]) => code as number | null)
  await untilReady(child, `${origin}/api/health/ready`)
  return {
    origin,
    port: chosen,
    exited,
    signal: (name: NodeJS.Signals) => child.kill(name),
    stop: async () => {
      child.kill("SIGTERM")
      return exited
    },
    /** A browser's live stream, and what it was answered with. */
    listen: async ({ cookie }: Person, after?: string | null) => {
      const headers = { cookie, ...(after ? { "last-event-id": after } : {}) }
      const response = await fetch(`${origin}/api/stream`, { headers })
      if (!response.ok || !response.body) throw new Error(`the stream was refused with ${response.status}`)
      const reader = readLive(response.body)
      // A server that dies cuts the stream in the middle; what was heard until then counts.
      reader.ended.catch(() => undefined)
      return reader
    },
  }
}

export function spawnNext(
  port: number,
  env: NodeJS.ProcessEnv,
  stdio: StdioOptions = ["ignore", "ignore", "inherit"],
): ChildProcess {
  return spawn(process.execPath, [nextProgram, "start", "-H", "127.0.0.1", "-p", String(port)], {
    env,
    stdio,
  })
}

export async function untilReady(child: ChildProcess, url: string): Promise<void> {
  while (child.exitCode === null) {
    const isOk = await fetch(url).then(
      ({ ok }) => ok,
      () => false,
    )
    if (isOk) return
    await wait(50)
  }
  throw new Error(`the server ended with ${child.exitCode}`)
}
