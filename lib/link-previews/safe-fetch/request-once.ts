import "server-only"
import { type IncomingMessage, request } from "node:http"
import type { Socket } from "node:net"
import type { Network } from "./network"
import { FetchRefused } from "./refusal"
import type { VettedUrl } from "./vet-url"

type Question = { network: Network; address: string; accept: readonly string[]; signal: AbortSignal }

const maxHeaderBytes = 16 * 1024

/**
 * One request to one vetted address: nothing is looked up again, nothing of ours is sent along, and the connection ends
 * with the answer. Rejects when there is none.
 */
export function requestOnce(target: VettedUrl, { network, address, accept, signal }: Question) {
  const { url, host, port } = target
  return new Promise<IncomingMessage>((resolve, reject) => {
    const asked = request({
      ...{ method: "GET", host, port, path: url.pathname + url.search, signal, setHost: false },
      maxHeaderSize: maxHeaderBytes,
      headers: {
        host: url.host,
        accept: accept.join(", "),
        "accept-encoding": "gzip, deflate, br",
        "accept-language": "en",
        "user-agent": "Rookery/1.0 (link previews)",
      },
      createConnection: () => open(target, network.dial(address, port), network),
    })
    asked.on("response", resolve)
    asked.on("upgrade", (_, socket) => socket.destroy())
    asked.on("error", reject)
    // Whatever ended it without a word; after an answer this says nothing any more.
    asked.on("close", () => reject(new FetchRefused("unreachable")))
    asked.end()
  })
}

function open({ url, host }: VettedUrl, socket: Socket, network: Network): Socket {
  if (url.protocol !== "https:") return socket
  const encrypted = network.secure(socket, host)
  // A connection that is refused says so on the socket below.
  socket.on("error", (error) => encrypted.destroy(error))
  return encrypted
}
