import { DomainError } from "@/lib/core/errors"
import { sizes } from "@/lib/core/sizes"
import { requireOwnOrigin } from "./origin"

const maxDepth = 32
const maxFields = 200
const quoted = /"(?:[^"\\]|\\.)*"?/g

/**
 * Answers a POST that no page of ours can have sent: a foreign origin, a body too large, broken or nested without
 * end. Next would answer 500 and log a bug. Null for all else; the actions themselves refuse the same and more.
 */
export async function refuseStrangeAction(request: Request): Promise<Response | null> {
  try {
    requireOwnOrigin(request.headers)
    const body = await readBody(request)
    if (body === null) return refuse(413, "This is too large to send.")
    return (await isReadable(request.headers, body)) ? null : refuse(400, "This request is broken.")
  } catch (error) {
    if (error instanceof DomainError) return refuse(403, error.message)
    return refuse(400, "This request is broken.")
  }
}

async function readBody(request: Request): Promise<Uint8Array<ArrayBuffer> | null> {
  const parts: Uint8Array[] = []
  let size = 0
  for await (const part of request.body ?? []) {
    size += part.byteLength
    if (size > sizes.jsonBodyBytes) return null
    parts.push(part)
  }
  return new Uint8Array(Buffer.concat(parts))
}

async function isReadable(headers: Headers, body: Uint8Array<ArrayBuffer>): Promise<boolean> {
  const type = headers.get("content-type") ?? ""
  if (!type.startsWith("multipart/form-data"))
    return !headers.has("next-action") || isShallowJson(toText(body))
  const form = await new Response(body, { headers: { "content-type": type } }).formData()
  const fields = [...form]
  return (
    fields.length <= maxFields &&
    fields.every(([name, value]) => !isBound(name) || isShallowJson(String(value)))
  )
}

/** Next's own fields that hold an action's arguments. */
function isBound(name: string): boolean {
  return /^(\d+_)?(\d+|\$ACTION_\d+:\d+)$/.test(name)
}

function isShallowJson(text: string): boolean {
  let depth = 0
  for (const sign of text.replace(quoted, "").replace(/[^[\]{}]/g, "")) {
    depth += sign === "[" || sign === "{" ? 1 : -1
    if (depth > maxDepth) return false
  }
  return depth === 0 && isJson(text)
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

function toText(body: Uint8Array): string {
  return new TextDecoder("utf-8", { fatal: true }).decode(body)
}

function refuse(status: number, message: string): Response {
  return Response.json(
    { error: { code: "invalid", message } },
    { status, headers: { "cache-control": "private, no-store" } },
  )
}
