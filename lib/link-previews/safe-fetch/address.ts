import ipaddr from "ipaddr.js"

/** How far a host may lead: out into the internet, or also into the company's own network. */
export type Reach = "public" | "intranet"

/** Where machines of the large providers hand out secrets; some of these count as public or private otherwise. */
const metadata = new Set(["168.63.129.16", "100.100.100.200", "fd00:ec2::254"])
const globalUnicast = ipaddr.IPv6.parseCIDR("2000::/3")

/**
 * Whether a connection to this address stays within the reach. Only what is assigned to the internet is public: no
 * loopback, no link, no special use, and no IPv4 address inside of an IPv6 one.
 */
export function isWithinReach(text: string, reach: Reach): boolean {
  if (!ipaddr.isValid(text)) return false
  const address = ipaddr.parse(text)
  if (metadata.has(address.toString())) return false
  const range: string = address.range()
  if (reach === "intranet" && ["private", "uniqueLocal", "carrierGradeNat"].includes(range)) return true
  if (range !== "unicast") return false
  return address.kind() === "ipv4" || address.match(globalUnicast)
}

export const isAddress = (text: string): boolean => ipaddr.isValid(text)
