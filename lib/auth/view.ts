import type { Id } from "@/lib/core/ids"

/** A browser somebody is signed in with. */
export type SessionView = {
  id: Id
  /** "Firefox on Linux". */
  device: string
  /** ISO 8601, as is `lastSeenAt`, which is exact to a minute. */
  signedInAt: string
  lastSeenAt: string
  isCurrent: boolean
}
