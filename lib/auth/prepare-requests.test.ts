import { createServer, type IncomingHttpHeaders } from "node:http"
import type { AddressInfo } from "node:net"
import { expect, test } from "vitest"
import { peerHeader } from "./client-address"
import { mendAddress, prepareRequests } from "./prepare-requests"
import { requestIdHeader, requestIdOf } from "./request-id"

test("A10: broken escapes in an address are read as they stand, everything else stays", () => {
  expect(mendAddress("/people/%ff/likes?tab=%ff")).toBe("/people/%25ff/likes?tab=%ff")
  expect(mendAddress("/tags/%c3%28")).toBe("/tags/%25c3%2528")
  expect(mendAddress("/%")).toBe("/%25")
  for (const address of ["/", "/tags/caf%C3%A9", "/search?q=100%", "/people/bo#%", "/%00", ""])
    expect(mendAddress(address)).toBe(address)
})

/** The headers as a request's handler finds them, of a request that was sent with these. */
async function headersSeen(sent: Record<string, string>): Promise<IncomingHttpHeaders> {
  const server = createServer((request, response) => response.end(JSON.stringify(request.headers)))
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
  try {
    const { port } = server.address() as AddressInfo
    return await (await fetch(`http://127.0.0.1:${port}/api/people`, { headers: sent })).json()
  } finally {
    server.closeAllConnections()
    server.close()
  }
}

test("A client chooses neither the id of its request nor the address it comes from", async () => {
  prepareRequests()
  const forged = { [requestIdHeader]: "chosen-by-the-client", [peerHeader]: "10.1.2.3" }
  const [first, second] = [await headersSeen(forged), await headersSeen(forged)]
  expect(first[peerHeader]).toBe("127.0.0.1")
  expect(first[requestIdHeader]).toMatch(/^[\da-f]{8}-[\da-f-]{27}$/)
  expect(second[requestIdHeader]).not.toBe(first[requestIdHeader])
  const id = String(first[requestIdHeader])
  expect(requestIdOf(new Headers({ [requestIdHeader]: id }))).toBe(id)
})
