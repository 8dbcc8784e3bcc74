import { isAddress, isWithinReach, type Reach } from "./address"
import { FetchRefused } from "./refusal"

/** Hosts that are ours: the first are never fetched, the others may be in the company's own network. Lower case. */
export type HostRules = { ownHosts: ReadonlySet<string>; allowedHosts: ReadonlySet<string> }

/** Where a request would go, by its address alone; the host may still lead somewhere else than its name says. */
export type VettedUrl = { url: URL; host: string; port: number; reach: Reach }

const defaultPorts: Record<string, number> = { "http:": 80, "https:": 443 }
const ports = new Set(Object.values(defaultPorts))
/** Names that mean something in one network only. */
const localNames =
  /(^|\.)(localhost|localdomain|local|internal|intranet|private|corp|home|lan|home\.arpa|onion|invalid|test)$/

/** Throws `FetchRefused` for an address that is not asked at all. */
export function vetUrl(url: URL, { ownHosts, allowedHosts }: HostRules): VettedUrl {
  const defaultPort = defaultPorts[url.protocol]
  if (defaultPort === undefined) throw new FetchRefused("scheme")
  if (url.username !== "" || url.password !== "") throw new FetchRefused("credentials")
  const port = url.port === "" ? defaultPort : Number(url.port)
  if (!ports.has(port)) throw new FetchRefused("port")
  const host = hostOf(url)
  const reach = allowedHosts.has(host) ? "intranet" : "public"
  if (ownHosts.has(host)) throw new FetchRefused("host")
  if (isAddress(host) && !isWithinReach(host, reach)) throw new FetchRefused("address")
  if (!isAddress(host) && reach === "public" && !isPublicName(host)) throw new FetchRefused("host")
  return { url, host, port, reach }
}

/** As it is looked up: an IPv6 address without its brackets, a name without the dot that roots it. */
export function hostOf({ hostname }: URL): string {
  return hostname
    .replace(/^\[|\]$/g, "")
    .replace(/\.+$/, "")
    .toLowerCase()
}

const isPublicName = (host: string) => host.includes(".") && !localNames.test(host)
