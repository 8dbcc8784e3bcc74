/** Why something elsewhere was not fetched: for tests and for nobody else, since whoever asks could map a network by it. */
export type Reason =
  | "scheme"
  | "port"
  | "credentials"
  | "host"
  | "address"
  | "redirects"
  | "status"
  | "type"
  | "encoding"
  | "size"
  | "time"
  | "unreachable"

/** Thrown within this folder; `safeFetch` gives the reason back. */
export class FetchRefused extends Error {
  constructor(readonly reason: Reason) {
    super(`not fetched: ${reason}`)
  }
}
