import { type SpawnOptions, spawn } from "node:child_process"
import { sendSignal } from "../processes"

export interface Task {
  /** Arguments of node. */
  args: string[]
  env: NodeJS.ProcessEnv
  output: "quiet" | "terminal"
  signal?: AbortSignal
}

/** A Node program that understands our TypeScript, run with the server's view of React. */
export const typescript = (script: string, ...args: string[]) => [
  ...["--import", "tsx", "--conditions=react-server"],
  ...[script, ...args],
]

/** Runs a Node program to its end; its output is shown when it fails. */
export async function runTask(name: string, { args, env, output, signal }: Task): Promise<void> {
  const stdio: SpawnOptions["stdio"] = output === "quiet" ? ["ignore", "pipe", "pipe"] : "inherit"
  const child = spawn(process.execPath, args, { env, stdio, detached: process.platform !== "win32" })
  const end = () => child.pid && sendSignal(process.platform === "win32" ? child.pid : -child.pid, "SIGTERM")
  signal?.addEventListener("abort", end, { once: true })
  let heard = ""
  for (const stream of [child.stdout, child.stderr]) stream?.on("data", (chunk) => (heard += chunk))
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once("error", reject)
    child.once("close", resolve)
  })
  signal?.removeEventListener("abort", end)
  signal?.throwIfAborted()
  if (code !== 0) throw new Error(`${name} failed.\n${heard.trimEnd()}`)
}
