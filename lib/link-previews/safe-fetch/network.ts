import "server-only"
import { lookup } from "node:dns/promises"
import { connect, type Socket } from "node:net"
import { connect as secure } from "node:tls"
import { isAddress } from "./address"

/** The way out. Tests put a stage in its place, on which every address that is dialled is one of theirs. */
export type Network = {
  /** All addresses of a name, as the system knows them. */
  lookup: (host: string) => Promise<string[]>
  dial: (address: string, port: number) => Socket
  /** Speaks TLS over a connection, with whoever proves to be this host to the system, or to the authority `ca`. */
  secure: (socket: Socket, host: string, ca?: string) => Socket
}

export const internet: Network = {
  lookup: async (host) => {
    if (isAddress(host)) return [host]
    const found = await lookup(host, { all: true, order: "ipv4first" })
    return found.map(({ address }) => address)
  },
  dial: (host, port) => connect({ host, port }),
  secure: (socket, host, ca) => secure({ socket, host, ca, ...(!isAddress(host) && { servername: host }) }),
}
