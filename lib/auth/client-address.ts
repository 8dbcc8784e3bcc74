import { isIPv4, isIPv6 } from "node:net"

/** Carries the socket's address from the server to the request handlers; whatever a client sends is overwritten. */
export const peerHeader = "x-rookery-peer"

/**
 * Where a request came from, as a key to count by. Believes exactly the configured number of proxies, from the
 * right of X-Forwarded-For; with none, only the socket. IPv6 is counted by /64, which one household or host owns.
 */
export function clientAddress(headers: Headers, trustedHops: number): string {
  const forwarded = (headers.get("x-forwarded-for") ?? "").split(",").map((part) => part.trim())
  const address = trustedHops > 0 ? forwarded.at(-trustedHops) : headers.get(peerHeader)
  return addressKey(address || (headers.get(peerHeader) ?? ""))
}

/** One bucket an IPv4 address or IPv6 /64; everything unreadable shares the bucket "unknown". */
export function addressKey(address: string): string {
  const bare = address.replace(/^\[|\](:\d+)?$/g, "").replace(/%.*$/, "")
  const mapped = bare.toLowerCase().match(/^::ffff:(\d+\.\d+\.\d+\.\d+)$/)?.[1]
  if (mapped && isIPv4(mapped)) return mapped
  if (isIPv4(bare)) return bare
  return isIPv6(bare) ? `${networkOf(bare)}::/64` : "unknown"
}

/** The first four groups of an IPv6 address in their one spelling. */
function networkOf(address: string): string {
  const [head = "", tail] = address.split("::")
  const left = head ? head.split(":") : []
  const right = tail ? tail.split(":") : []
  const gap =
    tail === undefined ? [] : new Array<string>(Math.max(8 - left.length - right.length, 0)).fill("0")
  const groups = [...left, ...gap, ...right].slice(0, 4)
  return groups.map((group) => Number.parseInt(group, 16).toString(16)).join(":")
}
