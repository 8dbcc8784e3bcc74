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

function tryPort(port: number): Promise<number | null> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once("error", (error) =>
      hasCode(error, "EADDRINUSE") || hasCode(error, "EACCES") ? resolve(null) : reject(error),
    )
    server.listen({ port, host: "127.0.0.1" }, () => {
      const address = server.address()
      server.close(() => resolve(typeof address === "object" && address ? address.port : null))
    })
  })
}
