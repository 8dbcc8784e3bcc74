import { randomUUID } from "node:crypto"
import { readFileSync } from "node:fs"
import { join } from "node:path"
import type { Id } from "@/lib/core/ids"
import type { Call } from "./load"

type Caller = { cookie: string }
type Manifest = { node: Record<string, { exportedName?: string }> }

/** The id under which the production build calls a server action. */
export function findActionId(root: string, exportedName: string): string {
  const file = join(root, ".next/server/server-reference-manifest.json")
  const manifest = JSON.parse(readFileSync(file, "utf8")) as Manifest
  const id = Object.entries(manifest.node).find(([, entry]) => entry.exportedName === exportedName)?.[0]
  if (!id) throw new Error(`${exportedName} is not in the build's list of server actions.`)
  return id
}

export const homeJson = ({ cookie }: Caller): Call => ({
  method: "GET",
  path: "/api/timelines/home",
  headers: { cookie },
})

export const homeHtml = ({ cookie }: Caller): Call => ({
  method: "GET",
  path: "/",
  headers: { cookie, accept: "text/html" },
})

const action = (id: string, origin: string, { cookie }: Caller, args: unknown[]): Call => ({
  method: "POST",
  path: "/everyone",
  headers: {
    cookie,
    origin,
    "next-action": id,
    accept: "text/x-component",
    "content-type": "text/plain;charset=UTF-8",
  },
  body: JSON.stringify(args),
})

export const createPost = (id: string, origin: string, caller: Caller, index: number): Call =>
  action(id, origin, caller, [
    {
      body: `Benchmark post ${index}: what we learned about #queues today, see https://acme.example/${index}`,
    },
    { key: randomUUID() },
  ])

export const likePost = (id: string, origin: string, caller: Caller, postId: Id): Call =>
  action(id, origin, caller, [{ id: postId, kind: "like" }])
