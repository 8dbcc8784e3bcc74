import { DomainError } from "@/lib/core/errors"

/** For `catch`: somebody who searches too fast keeps what they typed, and reads when to go on. */
export function orRefusal(error: unknown): string {
  if (error instanceof DomainError && error.code === "rate_limited") return error.message
  throw error
}
