import { createServer, type ServerResponse } from "node:http"
import type { AddressInfo } from "node:net"
import { gzipSync } from "node:zlib"

/** What the host has seen: connections in all and at once, and for how long the longest was held. */
export type Seen = { connections: number; mostAtOnce: number; longestSeconds: number }

// All the hosts that the benchmark links to: pages that drip, one of 200 MB with a picture as large, and good ones.
const room = 200_000_000
const page = '<title>A page</title><meta property="og:image" content="/picture">'
const largePage = gzipSync(Buffer.concat([Buffer.from(page), Buffer.alloc(room, " ")]), { level: 1 })
const largePicture = gzipSync(Buffer.alloc(room), { level: 1 })

const seen: Seen = { connections: 0, mostAtOnce: 0, longestSeconds: 0 }
let open = 0

const server = createServer((request, response) => {
  const host = request.headers.host ?? ""
  if (host.startsWith("drip")) drip(response)
  else if (host.startsWith("bomb")) explode(response, request.url ?? "")
  else response.writeHead(200, { "content-type": "text/html" }).end("<title>A page</title>")
})

server.on("connection", (socket) => {
  const since = performance.now()
  seen.connections += 1
  open += 1
  seen.mostAtOnce = Math.max(seen.mostAtOnce, open)
  socket.on("close", () => {
    open -= 1
    seen.longestSeconds = Math.max(seen.longestSeconds, (performance.now() - since) / 1000)
  })
})

process.on("message", () => process.send?.(seen))
process.on("disconnect", () => process.exit())
server.listen(0, "127.0.0.1", () => process.send?.((server.address() as AddressInfo).port))

/** A byte now and then, for ever. */
function drip(response: ServerResponse): void {
  response.writeHead(200, { "content-type": "text/html" })
  const timer = setInterval(() => response.write("a"), 500)
  response.on("close", () => clearInterval(timer))
}

function explode(response: ServerResponse, path: string): void {
  const isPicture = path === "/picture"
  response.setHeader("content-encoding", "gzip")
  response.setHeader("content-type", isPicture ? "image/png" : "text/html")
  response.end(isPicture ? largePicture : largePage)
}
