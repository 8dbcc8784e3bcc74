import "server-only"
import type { IncomingMessage } from "node:http"
import { isWithinReach } from "./address"
import { internet, type Network } from "./network"
import { type Room, readBody } from "./read-body"
import { FetchRefused, type Reason } from "./refusal"
import { requestOnce } from "./request-once"
import { type HostRules, type VettedUrl, vetUrl } from "./vet-url"

/** The media types that will do, and for how long the whole of it may take. */
export type Wanted = Room & { accept: readonly string[]; deadlineMs: number }
export type Fetched = { url: URL; contentType: string; body: Buffer } | { refused: Reason }

const maxRedirects = 3

/**
 * Fetches what somebody linked to without being led astray: only from the internet (and from hosts the company named),
 * by an address that was looked at after the name was looked up, with every redirection treated as a link of its own.
 * Nothing is thrown for what is out there.
 */
export async function safeFetch(
  link: string,
  wanted: Wanted,
  rules: HostRules,
  network: Network = internet,
): Promise<Fetched> {
  const signal = AbortSignal.timeout(wanted.deadlineMs)
  try {
    const fetched = await follow(new URL(link), { wanted, rules, network, signal })
    // A body without a length ends in good order wherever its connection is ended, also by us.
    signal.throwIfAborted()
    return fetched
  } catch (error) {
    if (signal.aborted) return { refused: "time" }
    if (error instanceof FetchRefused) return { refused: error.reason }
    // What the network, TLS, a parser or a decoder complains of has a code; anything else is our mistake.
    if (error instanceof Error && "code" in error) return { refused: "unreachable" }
    throw error
  }
}

type Way = { wanted: Wanted; rules: HostRules; network: Network; signal: AbortSignal }

async function follow(link: URL, { wanted, rules, network, signal }: Way): Promise<Fetched> {
  let next = link
  for (let hops = 0; hops <= maxRedirects; hops += 1) {
    const target = vetUrl(next, rules)
    const address = await vetAddress(target, network, signal)
    const response = await requestOnce(target, { network, address, accept: wanted.accept, signal })
    const location = locationOf(response)
    if (location === null) return read(target.url, response, wanted)
    response.destroy()
    next = new URL(location, target.url)
  }
  throw new FetchRefused("redirects")
}

/** The address that will be dialled. One that is out of reach among others refuses the name: it is no accident. */
async function vetAddress(
  { host, reach }: VettedUrl,
  network: Network,
  signal: AbortSignal,
): Promise<string> {
  const addresses = await orAborted(network.lookup(host), signal)
  const [first] = addresses
  if (first === undefined) throw new FetchRefused("unreachable")
  if (!addresses.every((address) => isWithinReach(address, reach))) throw new FetchRefused("address")
  return first
}

function locationOf({ statusCode = 0, headers }: IncomingMessage): string | null {
  return [301, 302, 303, 307, 308].includes(statusCode) ? (headers.location ?? null) : null
}

async function read(url: URL, response: IncomingMessage, wanted: Wanted): Promise<Fetched> {
  try {
    const { statusCode, headers } = response
    const contentType = headers["content-type"] ?? ""
    const [type = ""] = contentType.split(";")
    if (statusCode !== 200) throw new FetchRefused("status")
    if (!wanted.accept.includes(type.trim().toLowerCase())) throw new FetchRefused("type")
    return { url, contentType, body: await readBody(response, wanted) }
  } finally {
    response.destroy()
  }
}

/** A look-up cannot be called off: its answer is no longer waited for. */
function orAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const stop = () => reject(new FetchRefused("time"))
    if (signal.aborted) stop()
    signal.addEventListener("abort", stop, { once: true })
    work.then(resolve, reject).finally(() => signal.removeEventListener("abort", stop))
  })
}
