import "server-only"
import { now } from "@/lib/core/clock"
import { DomainError } from "@/lib/core/errors"
import { whyNotThen } from "./policy"

/** Throws `invalid` for an instant at which nothing can be scheduled. */
export function requireTime(publishAt: Date): void {
  const reason = whyNotThen(publishAt, now())
  if (reason) throw new DomainError("invalid", reason, { fields: { publishAt: reason } })
}
