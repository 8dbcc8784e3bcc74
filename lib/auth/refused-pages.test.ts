import { createServer, type RequestListener } from "node:http"
import type { AddressInfo } from "node:net"
import { expect, test } from "vitest"
import { DomainError } from "@/lib/core/errors"
import { markForPage } from "./mark-for-page"
import { prepareRequests } from "./prepare-requests"
import { notePageRefusal } from "./refused-pages"
import { requestIdHeader } from "./request-id"

/** What a browser gets from a page that does this. */
async function answerOf(page: RequestListener) {
  prepareRequests()
  const server = createServer(page)
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
  try {
    const { port } = server.address() as AddressInfo
    const { status, headers } = await fetch(`http://127.0.0.1:${port}/people`)
    return { status, retryAfter: headers.get("retry-after") }
  } finally {
    server.closeAllConnections()
    server.close()
  }
}

/** A page that throws this: Next shows the error page with status 500. */
const failing =
  (error: unknown): RequestListener =>
  (request, response) => {
    markForPage(error, new Headers({ [requestIdHeader]: String(request.headers[requestIdHeader]) }))
    response.statusCode = 500
    response.end("the error page")
  }

test("R01: a page refused for being over the limit answers 429 and says how long to wait", async () => {
  const error = new DomainError("rate_limited", "Wait.", { retryAfter: 17 })
  expect(await answerOf(failing(error))).toEqual({ status: 429, retryAfter: "17" })
})

test("K05: a page without its database answers 503 and asks for patience", async () => {
  const error = Object.assign(new Error("connect"), { code: "ECONNREFUSED" })
  expect(await answerOf(failing(error))).toEqual({ status: 503, retryAfter: "2" })
})

test("a bug stays a 500, and a page that came out well stays well", async () => {
  expect(await answerOf(failing(new Error("a bug")))).toEqual({ status: 500, retryAfter: null })
  const shown = await answerOf((request, response) => {
    notePageRefusal(String(request.headers[requestIdHeader]), { status: 503, retryAfter: 2 })
    response.writeHead(200, { "x-made": "well" }).end()
  })
  expect(shown).toEqual({ status: 200, retryAfter: null })
})
