import { request as httpRequest, type IncomingHttpHeaders } from "node:http"
import { connect } from "node:net"

export interface Sent {
  method?: string
  headers?: Record<string, string>
  body?: string | Buffer
  /** Another server than the one that the browser tests of this worker share. */
  to?: string
  /** The loopback address to come from: each test counts in a bucket of its own. */
  from?: string
  /** Stops reading after the headers: for streams, which never end. */
  headOnly?: boolean
}

export interface Answer {
  status: number
  headers: IncomingHttpHeaders
  body: string
}

const publicUrl = () => new URL(process.env.PUBLIC_URL ?? "")

export const ownOrigin = () => publicUrl().origin

/** Sends exactly this request, with headers that a browser or fetch would not let us forge. Follows nothing. */
export function send(
  path: string,
  { method = "GET", headers = {}, body, from, headOnly, to = ownOrigin() }: Sent = {},
): Promise<Answer> {
  const { port, host } = new URL(to)
  return new Promise((resolve, reject) => {
    const options = { host: "127.0.0.1", port, path, method, localAddress: from, agent: false as const }
    const request = httpRequest({ ...options, headers: { host, ...headers } }, (response) => {
      const parts: Buffer[] = []
      const finish = () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: Buffer.concat(parts).toString("utf8"),
        })
      if (headOnly) {
        finish()
        request.destroy()
        return
      }
      response.on("data", (part: Buffer) => parts.push(part))
      response.on("end", finish)
      response.on("error", reject)
    })
    request.on("error", (error) => (headOnly ? undefined : reject(error)))
    request.end(body)
  })
}

/** Asks and hangs up as soon as the request is out. */
export function askAndLeave(path: string, headers: Record<string, string>): Promise<void> {
  const { port, host } = publicUrl()
  const lines = Object.entries({ host, ...headers }).map(([name, value]) => `${name}: ${value}`)
  return new Promise((resolve, reject) => {
    const socket = connect({ host: "127.0.0.1", port: Number(port) })
    socket.on("error", reject)
    socket.on("close", () => resolve())
    socket.write(`GET ${path} HTTP/1.1\r\n${lines.join("\r\n")}\r\n\r\n`, () => socket.destroy())
  })
}
