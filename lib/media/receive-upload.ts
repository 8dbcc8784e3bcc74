import "server-only"
import { Readable } from "node:stream"
import type { ReadableStream } from "node:stream/web"
import { answerRequest, privateJson } from "@/lib/auth/answer-request"
import { parseInput } from "@/lib/auth/parse-input"
import { DomainError } from "@/lib/core/errors"
import { UploadHeaders } from "./input"
import { mediaLimits, mediaWords } from "./policy"
import { uploadMedia } from "./upload-media"

/**
 * Answers an upload: the body is the file and nothing else, streamed to where it is kept. It never passes the proxy,
 * which would cut it short without a word.
 */
export async function receiveUpload(request: Request): Promise<Response> {
  const rules = { name: "media.upload", limits: ["upload"], counts: "requests", method: "write" } as const
  return answerRequest(request, rules, async (viewer) => {
    const { headers, body } = request
    const bytes = readLength(headers)
    const { name, key } = parseInput(UploadHeaders, {
      name: decodeName(headers.get("x-file-name") ?? ""),
      key: headers.get("idempotency-key") ?? "",
    })
    if (!body) throw new DomainError("invalid", mediaWords.empty)
    const open = () => Readable.fromWeb(body as ReadableStream)
    const answer = await uploadMedia(viewer, { name, key, bytes, open })
    return new Response(JSON.stringify(answer), { status: 201, headers: privateJson })
  })
}

/** Without an announced length nobody could say whether all of it came. */
function readLength(headers: Headers): number {
  const text = headers.get("content-length") ?? ""
  const bytes = /^\d{1,12}$/.test(text) ? Number(text) : 0
  if (bytes === 0) throw new DomainError("invalid", mediaWords.empty)
  if (bytes > mediaLimits.fileBytes) throw new DomainError("too_large", mediaWords.fileTooLarge)
  return bytes
}

function decodeName(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch (error) {
    if (error instanceof URIError) throw new DomainError("invalid", "The file's name cannot be read.")
    throw error
  }
}
