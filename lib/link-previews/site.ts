import type { Network } from "./safe-fetch/network"
import type { HostRules } from "./safe-fetch/vet-url"

/** The world outside, and what of it may be asked. */
export type Site = { network: Network; rules: HostRules }
