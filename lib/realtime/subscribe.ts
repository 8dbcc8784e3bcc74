import "server-only"
import { DomainError } from "@/lib/core/errors"
import type { Subscriber, Subscription } from "./bus"
import { findBus } from "./current-bus"

/**
 * The live stream of somebody signed in, as bytes of server-sent events. Throws `rate_limited` when the person has
 * five open, `unavailable` while the server starts or stops.
 */
export function subscribe(viewer: Subscriber, subscription: Subscription): ReadableStream<Uint8Array> {
  // Refusals are thrown here: an error of the bus would be of the bus's own module instance, and not be recognised.
  const opened = findBus()?.open(viewer, subscription) ?? "stopping"
  if (opened === "full")
    throw new DomainError("rate_limited", "Rookery is open in too many places at once.", { retryAfter: 30 })
  if (opened === "stopping")
    throw new DomainError("unavailable", "Rookery is restarting. Try again in a moment.", { retryAfter: 2 })
  return opened
}
