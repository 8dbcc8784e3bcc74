import type { ServerResponse } from "node:http"

export type PageRefusal = { status: number; retryAfter: number }

/** The database is out of reach or too busy: worth another try in a moment. */
export const busyPage: PageRefusal = { status: 503, retryAfter: 2 }

// The server's own hook and the pages are separate module instances of one process.
const shared = globalThis as typeof globalThis & { rookeryPages?: Map<string, PageRefusal | null> }
shared.rookeryPages ??= new Map()
const pages = shared.rookeryPages

/** Remembers that the page of this request cannot be shown now, which is no fault of ours. */
export function notePageRefusal(requestId: string | null | undefined, refusal: PageRefusal): void {
  if (requestId && pages.has(requestId)) pages.set(requestId, refusal)
}

/**
 * Gives a refused page its own status and Retry-After: Next knows 500 alone for a page that threw, and says it last.
 * An answer that has begun well is left as it is.
 */
export function answerRefusedPage(requestId: string, response: ServerResponse): void {
  pages.set(requestId, null)
  response.once("close", () => pages.delete(requestId))
  const { writeHead } = response
  response.writeHead = (status: number, ...rest: unknown[]): ServerResponse => {
    const refusal = status === 500 ? pages.get(requestId) : null
    if (refusal) response.setHeader("retry-after", refusal.retryAfter)
    return Reflect.apply(writeHead, response, [refusal?.status ?? status, ...rest])
  }
}
