import { type ChildProcess, spawn } from "node:child_process"
import { once } from "node:events"
import { join } from "node:path"

export type Child = { pid: number; ask: () => Promise<unknown>; stop: () => Promise<void> }

/** Runs a file beside this one in a process of its own; resolves with the first that it says. */
export async function startChild(
  file: string,
  env: Record<string, string> = {},
): Promise<Child & { said: unknown }> {
  const child = spawn(
    process.execPath,
    ["--expose-gc", ...process.execArgv, join(import.meta.dirname, file)],
    {
      stdio: ["ignore", "ignore", "inherit", "ipc"],
      env: { ...process.env, ...env },
    },
  )
  const [said] = await message(child)
  const ask = async () => {
    const answer = message(child)
    child.send("what have you seen?")
    return (await answer)[0]
  }
  const stop = async () => {
    child.disconnect()
    if (child.exitCode === null) await once(child, "exit")
  }
  return { said, pid: child.pid ?? 0, ask, stop }
}

/** What it says next; fails if it ends instead. */
async function message(child: ChildProcess): Promise<unknown[]> {
  const heard = new AbortController()
  const { signal } = heard
  const ended = once(child, "exit", { signal }).then(([code]) =>
    Promise.reject(new Error(`It ended with ${code}.`)),
  )
  try {
    return await Promise.race([once(child, "message", { signal }), ended])
  } finally {
    heard.abort()
  }
}
