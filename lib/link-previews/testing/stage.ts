import { createServer, type RequestListener } from "node:http"
import { createServer as createSecureServer } from "node:https"
import {
  type AddressInfo,
  connect,
  createServer as createRawServer,
  type Server,
  type Socket,
} from "node:net"
import { onTestFinished } from "vitest"
import { isAddress } from "../safe-fetch/address"
import type { Network } from "../safe-fetch/network"
import type { HostRules } from "../safe-fetch/vet-url"

/** An address that belongs to the internet, so that the rules let it pass; on a stage nothing of it is reached. */
export const outside = "93.184.216.34"

export type Stage = {
  network: Network
  rules: HostRules
  /** Whatever was dialled, as "address:port". */
  dialled: string[]
  /** Every look-up of a name. */
  lookedUp: string[]
  /** What a name leads to, one answer for each look-up; the last one stays. */
  name: (host: string, ...answers: string[][]) => void
  /** Answers at an address, on port 80 unless it says otherwise. */
  serve: (place: string, answer: RequestListener) => Promise<void>
  /** The same over TLS. */
  serveSecure: (place: string, proof: { cert: string; key: string }, answer: RequestListener) => Promise<void>
  /** The same below HTTP. */
  serveRaw: (place: string, answer: (socket: Socket) => void) => Promise<void>
  /** How often somebody came to an address at which nobody is expected. */
  strangers: () => number
}

/**
 * An internet of servers on this machine. The rules of the product decide what is dialled; only then is the call put
 * through to a server of the test, and to a canary where there is none.
 */
export async function setStage(rules: Partial<Record<keyof HostRules, string[]>> = {}): Promise<Stage> {
  const ports = new Map<string, number>()
  const names = new Map<string, string[][]>()
  const dialled: string[] = []
  const lookedUp: string[] = []
  let strangers = 0
  const canary = await listen(
    createRawServer((socket) => {
      strangers += 1
      socket.destroy()
    }),
  )
  const place = async (at: string, server: Server) =>
    void ports.set(/:\d+$/.test(at) ? at : `${at}:80`, await listen(server))
  return {
    network: {
      lookup: async (host) => {
        if (isAddress(host)) return [host]
        lookedUp.push(host)
        const answers = names.get(host) ?? [[outside]]
        return (answers.length > 1 ? answers.shift() : answers[0]) ?? []
      },
      dial: (address, port) => {
        dialled.push(`${address}:${port}`)
        return connect({ host: "127.0.0.1", port: ports.get(`${address}:${port}`) ?? canary })
      },
      secure: (socket) => socket,
    },
    rules: { ownHosts: new Set(rules.ownHosts), allowedHosts: new Set(rules.allowedHosts) },
    ...{ dialled, lookedUp, strangers: () => strangers },
    name: (host, ...answers) => void names.set(host, answers),
    serve: (at, answer) => place(at, createServer(answer)),
    serveSecure: (at, proof, answer) => place(at, createSecureServer(proof, answer)),
    serveRaw: (at, answer) => place(at, createRawServer(answer)),
  }
}

async function listen(server: Server): Promise<number> {
  const sockets = new Set<Socket>()
  server.on("connection", (socket: Socket) => {
    sockets.add(socket)
    // Whoever asked may hang up at any time.
    socket.on("error", () => socket.destroy()).on("close", () => sockets.delete(socket))
  })
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
  onTestFinished(async () => {
    for (const socket of sockets) socket.destroy()
    await new Promise((resolve) => server.close(resolve))
  })
  return (server.address() as AddressInfo).port
}
