import "server-only"
import { describeError } from "@/lib/core/describe-error"
import { log } from "@/lib/core/log"

const maxText = 300
const address = /(?<=\s)\/\S*/g

/**
 * Sends what Next prints on the console into our log. It prints errors whole, and a database error holds the values
 * of its statement: people's words, tokens and addresses. Call once at start.
 */
export function logConsole(target: Pick<Console, "error" | "warn">): void {
  target.error = (...told: unknown[]) => write("error", told)
  target.warn = (...told: unknown[]) => write("warn", told)
}

function write(level: "error" | "warn", told: unknown[]): void {
  const error = told.find((part) => part instanceof Error)
  if (error) {
    if (!isLogged(error) && !isHangUp(error))
      log[level]({ error: describeError(error) }, "Next reports an error")
    return
  }
  const text = told.filter((part) => typeof part === "string").join(" ")
  log[level]({ text: text.slice(0, maxText).replace(address, "/…") }, "Next reports")
}

/** What a page or action threw comes with a digest, and has been logged under it. */
const isLogged = (error: Error) => "digest" in error

/** Somebody went away before their request was whole, which is their right. */
const isHangUp = (error: Error) =>
  error.message === "aborted" && "code" in error && error.code === "ECONNRESET"
