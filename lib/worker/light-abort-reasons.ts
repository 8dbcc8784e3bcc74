import "server-only"

/**
 * Makes every error that ends an `AbortController` forget the frames it was made in, by writing out its stack at once.
 * Until then V8 keeps the objects that those functions were called on. React aborts each finished render from an
 * immediate with a new error, an immediate holds the one that ran after it and the request it ran for, and so on: a
 * chain through all renders, held by the oldest open connection (docs/decisions/0014). Call once at start.
 */
export function lightenAbortReasons(): void {
  const { abort } = AbortController.prototype
  AbortController.prototype.abort = function (reason?: unknown) {
    if (reason instanceof Error) void reason.stack
    return abort.call(this, reason)
  }
}
