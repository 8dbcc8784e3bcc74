import { innermostError } from "@/lib/core/innermost-error"

const unavailable = new Set([
  "57014",
  "57P01",
  "57P02",
  "57P03",
  "57P05",
  // A deadlock or a conflict between transactions: nothing was written, the same request may succeed.
  "40P01",
  "40001",
  "55P03",
  "53300",
  "53400",
  "25006",
  "25P03",
  "08000",
  "08003",
  "08006",
  "08001",
  "ECONNREFUSED",
  "ECONNRESET",
  "ETIMEDOUT",
  "EPIPE",
  "ENOTFOUND",
  "EAI_AGAIN",
  "EHOSTUNREACH",
])
const messages = [
  "timeout exceeded when trying to connect",
  "Connection terminated",
  "Client has encountered a connection error",
]

/** Whether the database was out of reach or too busy: the request may succeed a moment later. */
export function isUnavailable(error: unknown): boolean {
  const { code, message } = innermostError(error)
  return (
    (typeof code === "string" && unavailable.has(code)) || messages.some((part) => message?.includes(part))
  )
}
