import { subscribe } from "node:diagnostics_channel"
import type { IncomingMessage } from "node:http"
import { peerHeader } from "./client-address"

const shared = globalThis as typeof globalThis & { rookeryObservesPeers?: true }

/**
 * Notes every request's socket address in a header of ours, before Next sees the request. Next fills
 * X-Forwarded-For only when the client has not sent one, so that header alone can be forged. Call once at start.
 */
export function observePeerAddresses(): void {
  if (shared.rookeryObservesPeers) return
  shared.rookeryObservesPeers = true
  subscribe("http.server.request.start", (message) => {
    const { request } = message as { request: IncomingMessage }
    request.headers[peerHeader] = request.socket.remoteAddress ?? ""
  })
}
