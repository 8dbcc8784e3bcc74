import { seconds } from "@/lib/core/clock"
import type { Failure } from "@/lib/core/result"
import { mediaWords } from "@/lib/media/policy"
import type { MediaView, UploadAnswer } from "@/lib/media/view"
import type { Upload } from "./uploads"

/** What became of an upload. */
export type Sent = { media: MediaView } | { problem: NonNullable<Upload["problem"]> } | "cancelled"

type Sending = { onProgress: (part: number) => void; signal: AbortSignal }

/** So long nothing may be heard of it: a line that is cut can stay silent for many minutes. */
const silentMs = seconds(45)

/** Sends a file as it is. Nothing else tells the browser how much of it has left: `fetch` does not. */
export function sendUpload({ file, key }: Upload, { onProgress, signal }: Sending): Promise<Sent> {
  const request = new XMLHttpRequest()
  const ended = new AbortController()
  const sent = new Promise<Sent>((resolve) => {
    const lose = () => resolve({ problem: { words: lostWords(), isFinal: false } })
    let silence = setTimeout(lose, silentMs)
    ended.signal.addEventListener("abort", () => clearTimeout(silence))
    request.upload.addEventListener("progress", ({ loaded, total }) => {
      clearTimeout(silence)
      silence = setTimeout(lose, silentMs)
      onProgress(total ? loaded / total : 0)
    })
    request.addEventListener("load", () => resolve(readAnswer(request)))
    request.addEventListener("error", lose)
    window.addEventListener("offline", lose, ended)
    signal.addEventListener("abort", () => resolve("cancelled"), ended)
  })
  request.open("POST", "/api/media")
  request.responseType = "json"
  request.setRequestHeader("x-file-name", encodeURIComponent(file.name.replace(/\p{Cs}/gu, "")))
  request.setRequestHeader("idempotency-key", key)
  request.send(file)
  return sent.finally(() => {
    ended.abort()
    request.abort()
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
  return { problem: { words, isFinal: [413, 415, 422].includes(status) } }
}
