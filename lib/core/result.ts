import type { ErrorCode, ErrorDetails } from "./errors"

export type Failure = { code: ErrorCode; message: string } & ErrorDetails

/** What a server action answers: never an exception across the wire. */
export type Result<T> = { ok: true; data: T } | { ok: false; error: Failure }
