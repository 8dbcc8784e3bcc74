import { randomUUID } from "node:crypto"
import { subscribe } from "node:diagnostics_channel"
import type { IncomingMessage, ServerResponse } from "node:http"
import { peerHeader } from "./client-address"
import { answerRefusedPage } from "./refused-pages"
import { requestIdHeader } from "./request-id"

const shared = globalThis as typeof globalThis & { rookeryPreparesRequests?: true }

/**
 * Looks at every request before Next does. Notes the socket's address in a header of ours (Next fills
 * X-Forwarded-For only when the client has not sent one) and gives it an id that no client can choose, under which a
 * page can say that it is refused. Mends addresses with broken escapes, which Next answers with 500: read as they
 * stand, they are addresses that do not exist. Call once at start.
 */
export function prepareRequests(): void {
  if (shared.rookeryPreparesRequests) return
  shared.rookeryPreparesRequests = true
  subscribe("http.server.request.start", (message) => {
    const { request, response } = message as { request: IncomingMessage; response: ServerResponse }
    const requestId = randomUUID()
    request.headers[peerHeader] = request.socket.remoteAddress ?? ""
    request.headers[requestIdHeader] = requestId
    request.url = mendAddress(request.url ?? "/")
    answerRefusedPage(requestId, response)
  })
}

/** The address with its path's percent signs taken literally when they do not decode to text. */
export function mendAddress(address: string): string {
  if (!address.includes("%")) return address
  const end = address.search(/[?#]/)
  const path = end < 0 ? address : address.slice(0, end)
  return isDecodable(path) ? address : path.replaceAll("%", "%25") + address.slice(path.length)
}

function isDecodable(path: string): boolean {
  try {
    decodeURIComponent(path)
    return true
  } catch {
    return false
  }
}
