import "server-only"
import { Readable } from "node:stream"
import { notFound } from "@/lib/core/errors"
import { contentDisposition } from "./file-name"
import type { ServedFile } from "./served-file"
import { currentStore } from "./storage/current-store"
import type { ByteRange } from "./storage/store"

/** How long a browser shows it without asking whether its reader still may: the time that access outlives its end. */
const maxAgeSeconds = 300

/**
 * Answers a request for a stored file that its viewer may have: whole, a part of it, or that the browser's own copy is
 * still right. Nothing in it can run or be taken for something else. Throws `not_found` when it is not stored any more.
 */
export async function serveFile(request: Request, file: ServedFile): Promise<Response> {
  const headers = headersOf(file)
  if (isSame(request.headers.get("if-none-match"), headers.etag))
    return new Response(null, { status: 304, headers })
  const range = readRange(request.headers, file)
  if (range === "none") {
    const wrong = { ...headers, "content-range": `bytes */${file.bytes}` }
    return new Response(null, { status: 416, headers: wrong })
  }
  const part = range && { "content-range": `bytes ${range.start}-${range.end}/${file.bytes}` }
  const length = String(range ? range.end - range.start + 1 : file.bytes)
  const answer = { status: range ? 206 : 200, headers: { ...headers, ...part, "content-length": length } }
  if (request.method === "HEAD") return new Response(null, answer)
  const stored = await currentStore().get(file.key, range ?? undefined)
  if (!stored) throw notFound("This file")
  return new Response(Readable.toWeb(stored.stream) as ReadableStream, answer)
}

function headersOf({ tag, contentType, name, how, keptForSeconds = maxAgeSeconds }: ServedFile) {
  return {
    etag: `"${tag}"`,
    "content-type": contentType,
    "content-disposition": contentDisposition(how, name),
    "cache-control": `private, max-age=${keptForSeconds}`,
    // Somebody else on the same browser is somebody else.
    vary: "cookie",
    "accept-ranges": "bytes",
    "x-content-type-options": "nosniff",
    "content-security-policy": "default-src 'none'; sandbox",
    "cross-origin-resource-policy": "same-origin",
  }
}

function isSame(asked: string | null, etag: string): boolean {
  const tags = (asked ?? "").split(",").map((tag) => tag.trim().replace(/^W\//, ""))
  return tags.includes(etag) || tags.includes("*")
}

/** One range that lies in the file; null for everything, also where several are asked for; "none" if it lies outside. */
function readRange(headers: Headers, { bytes, tag }: ServedFile): ByteRange | "none" | null {
  const [, from, to] = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(headers.get("range") ?? "") ?? []
  const condition = headers.get("if-range")
  if (from === undefined || to === undefined || (from === "" && to === "")) return null
  if (condition !== null && condition !== `"${tag}"`) return null
  const start = from === "" ? Math.max(0, bytes - Number(to)) : Number(from)
  const end = from === "" || to === "" ? bytes - 1 : Math.min(Number(to), bytes - 1)
  return start <= end && !(from === "" && Number(to) === 0) ? { start, end } : "none"
}
