import { DomainError } from "@/lib/core/errors"
import { sizes } from "@/lib/core/sizes"
import { isArgumentForm, isArgumentList } from "./action-arguments"
import { requireOwnOrigin } from "./origin"

/**
 * Answers a POST that no page of ours can have sent: a foreign origin, a body too large, broken, nested without end
 * or with arguments that only Next's own format knows. Next would answer 500 and log a bug. Null for all else; the
 * actions themselves refuse the same and more.
 */
export async function refuseStrangeAction(request: Request): Promise<Response | null> {
  try {
    requireOwnOrigin(request.headers)
    const body = isTooLarge(request.headers) ? null : await readBody(request)
    if (body === null) return refuse(413, "This is too large to send.")
    return (await isReadable(request.headers, body)) ? null : refuse(400, "This request is broken.")
  } catch (error) {
    if (error instanceof DomainError) return refuse(403, error.message)
    return refuse(400, "This request is broken.")
  }
}

function isTooLarge(headers: Headers): boolean {
  return Number(headers.get("content-length") ?? 0) > sizes.jsonBodyBytes
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
  const isCall = headers.has("next-action")
  if (!type.startsWith("multipart/form-data")) return !isCall || isArgumentList(toText(body))
  const form = await new Response(body, { headers: { "content-type": type } }).formData()
  return isArgumentForm(form, { isCall })
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
