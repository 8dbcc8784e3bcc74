import { randomUUID } from "node:crypto"

export const requestIdHeader = "x-request-id"

const shape = /^[\w-]{8,64}$/

/** The id under which the log and the audit speak of a request: as the server gave it on arrival, else a new one. */
export function requestIdOf(headers: Headers): string {
  const given = headers.get(requestIdHeader)
  return given && shape.test(given) ? given : randomUUID()
}
