import { createServer } from "node:net"
import { hasCode } from "./processes"

/** The wanted port when it is free on loopback, else one that the system picks. */
export async function freePort(wanted = 0): Promise<number> {
  return (await tryPort(wanted)) ?? freePort()
}

/** The wanted port, or the first free one after it. */
export async function nextFreePort(wanted: number): Promise<number> {
  return (await tryPort(wanted)) ?? nextFreePort(wanted + 1)
}

// A browser may try ::1 first for "localhost", so a stranger there makes a port unusable too.
async function tryPort(wanted: number): Promise<number | null> {
  const port = await listenOnce(wanted, "127.0.0.1")
  return port && (await listenOnce(port, "::1"))
}

function listenOnce(port: number, host: string): Promise<number | null> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once("error", (error) => {
      if (hasCode(error, "EADDRINUSE") || hasCode(error, "EACCES")) resolve(null)
      else if (host === "::1") resolve(port)
      else reject(error)
    })
    server.listen({ port, host }, () => {
      const address = server.address()
      server.close(() => resolve(typeof address === "object" && address ? address.port : null))
    })
  })
}
