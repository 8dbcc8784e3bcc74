import { vi } from "vitest"
import { pool } from "@/db"
import { test as base, expect } from "@/db/testing/fixtures"
import { endSessionsOf } from "@/lib/auth/end-sessions"
import { signedIn } from "@/lib/auth/testing/signed-in"
import type { Viewer } from "@/lib/auth/viewer"
import { createPost } from "@/lib/posts/create-post"
import { findBus } from "@/lib/realtime/current-bus"
import { readLive } from "@/lib/realtime/testing/live-reader"
import { startWorker } from "@/lib/worker/start-worker"
import { bootWebProcess } from "@/lib/worker/web-process"
import { GET as live } from "../health/live/route"
import { GET as ready } from "../health/ready/route"
import { GET, HEAD } from "./route"

const address = "http://localhost:3999/api/stream"
const open = (headers: Headers, query = "") => GET(new Request(`${address}${query}`, { headers }))

/** This process, booted as a web server is. */
const test = base.extend<{ server: undefined }>({
  server: [
    async ({ company: _ }, use) => {
      bootWebProcess()
      await vi.waitUntil(() => findBus()?.connection())
      await use(undefined)
    },
    { auto: true },
  ],
})

async function streamOf(person: Viewer, extra: Record<string, string> = {}) {
  const response = await open(await signedIn(person, extra))
  if (!response.body) throw new Error("no stream")
  const reader = readLive(response.body)
  await reader.until((events, id) => events.length > 0 || id !== null)
  return { response, reader }
}

test("a person signed in gets a stream that no proxy and no cache holds back", async ({ people }) => {
  const [bo, cy] = await people("bo", "cy")
  const { response, reader } = await streamOf(cy)
  expect(response.status).toBe(200)
  expect(response.headers.get("content-type")).toBe("text/event-stream; charset=utf-8")
  expect(response.headers.get("cache-control")).toBe("private, no-cache, no-store, no-transform")
  expect(response.headers.get("x-accel-buffering")).toBe("no")
  const { item } = await createPost(bo, { body: "Hello, stream" })
  await reader.until((events) => events.some(({ data }) => data.id === item.id))
  await reader.close()
})

test("a browser goes on from the place in its header, or in the address when a new tab takes over", async ({
  people,
}) => {
  const [bo, cy] = await people("bo", "cy")
  const { reader } = await streamOf(cy)
  await reader.close()
  const { item } = await createPost(bo, { body: "Missed" })
  const { reader: byHeader } = await streamOf(cy, { "last-event-id": reader.lastId() ?? "" })
  const response = await open(await signedIn(cy), `?after=${reader.lastId()}&page=abcdefgh1`)
  const byAddress = readLive(response.body ?? new ReadableStream())
  for (const back of [byHeader, byAddress]) {
    await back.until((events) => events.length > 0)
    expect(back.told[0]?.data).toMatchObject({ id: item.id })
    await back.close()
  }
})

test("A12: without a living session there is no stream, and the browser learns why", async ({ people }) => {
  const [bo] = await people("bo")
  const headers = await signedIn(bo)
  expect((await HEAD(new Request(address, { headers }))).status).toBe(200)
  await endSessionsOf(bo.id)
  for (const refused of [await open(headers), await open(new Headers())]) {
    expect(refused.status).toBe(401)
    expect(refused.headers.get("cache-control")).toContain("no-store")
    expect(await refused.json()).toMatchObject({ error: { code: "unauthenticated" } })
  }
  expect((await HEAD(new Request(address, { headers }))).status).toBe(401)
})

test("a sixth stream of one person is refused with the time to wait", async ({ people }) => {
  const [bo] = await people("bo")
  const headers = await signedIn(bo)
  const five = await Promise.all(Array.from({ length: 5 }, () => open(headers)))
  const refused = await open(headers)
  expect(refused.status).toBe(429)
  expect(refused.headers.get("retry-after")).toBe("30")
  for (const { body } of five) await body?.cancel()
  const again = await open(headers)
  expect(again.status).toBe(200)
  await again.body?.cancel()
})

test("K05: health answers while requests hold every connection of the pool", async () => {
  const held = await Promise.all(Array.from({ length: pool.options.max }, () => pool.connect()))
  try {
    expect(live().status).toBe(200)
    const answer = await ready()
    expect(answer.status).toBe(200)
    expect(await answer.json()).toEqual({ status: "ready" })
  } finally {
    for (const client of held) client.release()
  }
})

test("K21: a server that stops is no longer ready, and takes no more streams", async ({ people }) => {
  const [bo] = await people("bo")
  const { reader } = await streamOf(bo)
  await Promise.all([findBus()?.stop(), startWorker().stop()])
  await reader.ended
  expect(reader.told.at(-1)?.type).toBe("bye")
  const answer = await ready()
  expect(answer.status).toBe(503)
  expect(await answer.json()).toEqual({ status: "not ready", waitingFor: "stopping" })
  const refused = await open(await signedIn(bo))
  expect(refused.status).toBe(503)
  expect(refused.headers.get("retry-after")).toBe("2")
})
