import { type ChildProcess, spawn } from "node:child_process"
import { once } from "node:events"
import { createServer } from "node:net"
import { join } from "node:path"
import { withWebMemory } from "../../scripts/stack/web-memory"
import { benchEnvironment } from "../environment"

const root = join(import.meta.dirname, "../..")

export type Served = { port: number; origin: string; pid: number; stop: () => Promise<void> }

/** The production build on loopback, with its worker inside, against this database. */
export async function serveApp(databaseUrl: string): Promise<Served> {
  const port = await freePort()
  const origin = `http://localhost:${port}`
  const child = spawn(
    process.execPath,
    [join(root, "node_modules/next/dist/bin/next"), "start", "-H", "127.0.0.1", "-p", String(port)],
    {
      cwd: root,
      stdio: ["ignore", "ignore", "inherit"],
      env: withWebMemory({
        ...process.env,
        NODE_ENV: "production",
        ...benchEnvironment,
        DATABASE_URL: databaseUrl,
        PUBLIC_URL: origin,
      }),
    },
  )
  return served(child, port, await untilReady(child, `${origin}/api/health/ready`))
}

/** The reference server, answering as many bytes as the page it is compared with. */
export async function serveTrivial(answerBytes: number): Promise<Served> {
  const port = await freePort()
  const child = spawn(process.execPath, ["--import", "tsx", join(root, "bench/http/trivial-server.ts")], {
    stdio: ["ignore", "ignore", "inherit"],
    env: { ...process.env, PORT: String(port), ANSWER_BYTES: String(answerBytes) },
  })
  return served(child, port, await untilReady(child, `http://localhost:${port}/`))
}

function served(child: ChildProcess, port: number, pid: number): Served {
  const stop = async () => {
    child.kill("SIGTERM")
    if (child.exitCode === null) await once(child, "exit")
  }
  return { port, origin: `http://localhost:${port}`, pid, stop }
}

/** Asks until the server answers well, for at most a minute; gives its process id. */
async function untilReady(child: ChildProcess, url: string): Promise<number> {
  for (let tries = 0; tries < 300; tries++) {
    if (child.exitCode !== null) throw new Error(`The server ended with ${child.exitCode}.`)
    const answer = await fetch(url).catch(() => null)
    if (answer?.ok && child.pid) return child.pid
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
  throw new Error(`${url} did not become ready within a minute.`)
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once("error", reject)
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address()
      probe.close(() => (typeof address === "object" && address ? resolve(address.port) : reject()))
    })
  })
}
