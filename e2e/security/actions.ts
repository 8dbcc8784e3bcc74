import { readFileSync } from "node:fs"
import { type Answer, ownOrigin, type Sent, send } from "./send"

const manifestPath = ".next/server/server-reference-manifest.json"

export interface ServerAction {
  id: string
  /** "lib/posts/actions.ts#reactToPostAction" */
  name: string
  /** A page that knows the action. */
  path: string
}

type Manifest = {
  node: Record<string, { filename: string; exportedName: string; workers: Record<string, unknown> }>
}

/** Every server action of the production build: whatever is listed here, anybody can call. */
export function serverActions(): ServerAction[] {
  const manifest = JSON.parse(readFileSync(manifestPath, "utf8")) as Manifest
  return Object.entries(manifest.node).map(([id, { filename, exportedName, workers }]) => ({
    id,
    name: `${filename}#${exportedName}`,
    path: Object.keys(workers).some((page) => page.includes("sign-in")) ? "/sign-in" : "/",
  }))
}

export function serverAction(exportedName: string): ServerAction {
  const action = serverActions().find(({ name }) => name.endsWith(`#${exportedName}`))
  if (!action) throw new Error(`the build has no ${exportedName}`)
  return action
}

/** Calls an action as our own pages do, unless the headers say otherwise; an empty header is left out. */
export function callAction(
  action: ServerAction,
  args: unknown[],
  sent: Sent & { path?: string } = {},
): Promise<Answer> {
  const own: Record<string, string> = {
    origin: sent.to ?? ownOrigin(),
    "next-action": action.id,
    "content-type": "text/plain;charset=UTF-8",
    accept: "text/x-component",
    ...sent.headers,
  }
  const headers = Object.fromEntries(Object.entries(own).filter(([, value]) => value !== ""))
  return send(sent.path ?? action.path, { method: "POST", body: JSON.stringify(args), ...sent, headers })
}

/** What the action answered, or null when the framework refused the request before it. */
export function resultOf({ body }: Answer): { ok: boolean; data?: unknown; error?: { code: string } } | null {
  const line = body.split("\n").find((text) => text.startsWith("1:{"))
  return line ? JSON.parse(line.slice(2)) : null
}
