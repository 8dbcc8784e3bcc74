import { minutes } from "@/lib/core/clock"
import type { Failure } from "@/lib/core/result"
import { mediaWords } from "@/lib/media/policy"
import type { MediaView, UploadAnswer } from "@/lib/media/view"
import type { Upload } from "./uploads"

/** What became of an upload. */
export type Sent = { media: MediaView } | { problem: NonNullable<Upload["problem"]> } | "cancelled"

type Sending = { onProgress: (part: number) => void; signal: AbortSignal }

const longestMs = minutes(10)

/** Sends a file as it is. Nothing else tells the browser how much of it has left: `fetch` does not. */
export function sendUpload({ file, key }: Upload, { onProgress, signal }: Sending): Promise<Sent> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest()
    const lose = () => resolve({ problem: { words: lostWords(), isFinal: false } })
    request.open("POST", "/api/media")
    request.responseType = "json"
    request.timeout = longestMs
    request.setRequestHeader("x-file-name", encodeURIComponent(file.name.replace(/\p{Cs}/gu, "")))
    request.setRequestHeader("idempotency-key", key)
    request.upload.addEventListener("progress", ({ loaded, total }) => onProgress(total ? loaded / total : 0))
    request.addEventListener("load", () => resolve(readAnswer(request)))
    request.addEventListener("error", lose)
    request.addEventListener("timeout", lose)
    request.addEventListener("abort", () => resolve("cancelled"))
    signal.addEventListener("abort", () => request.abort())
    request.send(file)
  })
}

const lostWords = () =>
  navigator.onLine ? mediaWords.cutOff : "You are offline. Try again when you are connected."

function readAnswer({ status, response }: XMLHttpRequest): Sent {
  const answer = response as (Partial<UploadAnswer> & { error?: Failure }) | null
  if (answer?.media) return { media: answer.media }
  if (status === 401)
    return { problem: { words: "Your session has ended. Sign in again to go on.", isFinal: false } }
  const words = answer?.error?.message ?? "The server could not take this file."
  return { problem: { words, isFinal: [400, 413, 415].includes(status) } }
}
