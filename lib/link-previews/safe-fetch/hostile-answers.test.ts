import { randomBytes } from "node:crypto"
import type { Socket } from "node:net"
import { pipeline, Readable } from "node:stream"
import { brotliCompressSync, createGzip, gzipSync } from "node:zlib"
import { expect, test } from "vitest"
import { certificateFor } from "../testing/certificate"
import { fetchOn, page, says } from "../testing/fetch-on"
import { outside, setStage } from "../testing/stage"
import { internet, type Network } from "./network"
import { safeFetch } from "./safe-fetch"

const large = Buffer.alloc(200_000_000)
test.for([
  ["gzip", gzipSync(large, { level: 1 })],
  ["br", brotliCompressSync(large, { params: { 0: 1 } })],
] as const)("S08: of 200 MB that come packed with %s a little is read", async ([encoding, packed]) => {
  const stage = await setStage()
  await stage.serve(outside, (_, response) => {
    response.writeHead(200, { "content-type": "text/html", "content-encoding": encoding }).end(packed)
  })
  const before = process.memoryUsage.rss()
  expect(await fetchOn(stage, "http://news.example/")).toHaveProperty("body.length", 1000)
  expect(await fetchOn(stage, "http://news.example/", { longer: "refuse" })).toEqual({ refused: "size" })
  expect(process.memoryUsage.rss() - before).toBeLessThan(50_000_000)
})

test("S08: of what comes packed little more is taken from the network than is kept", async () => {
  const stage = await setStage()
  const dialled: Socket[] = []
  const dial: Network["dial"] = (address, port) => {
    const socket = stage.network.dial(address, port)
    dialled.push(socket)
    return socket
  }
  // Bytes drawn at random are as many packed as unpacked, and they do not end.
  const endless = new Readable({ read: (size) => endless.push(randomBytes(size)) })
  await stage.serve(outside, (_, response) => {
    response.writeHead(200, { "content-type": "text/html", "content-encoding": "gzip" })
    pipeline(endless, createGzip(), response, () => undefined)
  })
  const fetched = await safeFetch("http://news.example/", page, stage.rules, { ...stage.network, dial })
  expect(fetched).toHaveProperty("body.length", page.maxBytes)
  expect(dialled.map(({ destroyed, bytesRead }) => [destroyed, bytesRead < 1_000_000])).toEqual([
    [true, true],
  ])
})

test("S08: an endless answer ends at the cap, and encodings upon encodings are refused", async () => {
  const stage = await setStage()
  await stage.serve(outside, (request, response) => {
    if (request.url === "/chain") return says("x", { "content-encoding": "gzip, gzip" })(request, response)
    response.writeHead(200, { "content-type": "text/html" })
    const more = () => {
      while (response.write("x".repeat(10_000)));
    }
    response.on("drain", more)
    more()
  })
  expect(await fetchOn(stage, "http://news.example/")).toHaveProperty("body.length", 1000)
  expect(await fetchOn(stage, "http://news.example/", { longer: "refuse" })).toEqual({ refused: "size" })
  expect(await fetchOn(stage, "http://news.example/chain")).toEqual({ refused: "encoding" })
})

test.for([
  ["says nothing", ""],
  ["sends its headers letter by letter", "HTTP/1.1 200 OK\r\nx-slow: "],
  ["sends its body letter by letter", "HTTP/1.1 200 OK\r\ncontent-type: text/html\r\n\r\n"],
  [
    "packs a body that does not end",
    "HTTP/1.1 200 OK\r\ncontent-type: text/html\r\ncontent-encoding: gzip\r\n\r\n",
  ],
] as const)("S09: a server that %s is left when the time is up", async ([, beginning]) => {
  const stage = await setStage()
  await stage.serveRaw(outside, (socket) => {
    socket.write(beginning)
    const drip = setInterval(() => socket.write("a"), 20)
    socket.on("close", () => clearInterval(drip))
  })
  const start = performance.now()
  const fetched = await fetchOn(stage, "http://news.example/", { deadlineMs: 300 })
  // What was packed wrongly is noticed before.
  expect(["time", "unreachable"]).toContain("refused" in fetched && fetched.refused)
  expect(performance.now() - start).toBeLessThan(2000)
})

test("S09: a hundred servers that drip at once are all left when the time is up, and no connection stays", async () => {
  const stage = await setStage()
  const closed: Promise<unknown>[] = []
  await stage.serveRaw(outside, (socket) => {
    socket.write("HTTP/1.1 200 OK\r\ncontent-type: text/html\r\n\r\n")
    const drip = setInterval(() => socket.write("a"), 100)
    closed.push(new Promise((resolve) => socket.on("close", resolve)).then(() => clearInterval(drip)))
  })
  const links = Array.from({ length: 100 }, (_, n) => `http://news-${n}.example/`)
  const fetched = await Promise.all(links.map((link) => fetchOn(stage, link, { deadlineMs: 1000 })))
  expect(fetched).toEqual(links.map(() => ({ refused: "time" })))
  expect((await Promise.all(closed)).length).toBeGreaterThan(0)
  expect(stage.strangers()).toBe(0)
})

test("S09: the time is that of all redirections and look-ups together", async () => {
  const stage = await setStage()
  await stage.serve(outside, (_, response) => {
    setTimeout(() => response.writeHead(302, { location: "/" }).end(), 150)
  })
  expect(await fetchOn(stage, "http://news.example/", { deadlineMs: 300 })).toEqual({ refused: "time" })
  const stuck = { ...stage.network, lookup: () => new Promise<string[]>(() => undefined) }
  const fetched = safeFetch("http://news.example/", { ...page, deadlineMs: 100 }, stage.rules, stuck)
  expect(await fetched).toEqual({ refused: "time" })
})

test.for([
  ["that is none", "hello\r\n"],
  ["of HTTP 0.9", "<p>Hello"],
  ["with huge headers", `HTTP/1.1 200 OK\r\nx-large: ${"x".repeat(40_000)}\r\n\r\n`],
  [
    "that promises more than it sends",
    "HTTP/1.1 200 OK\r\ncontent-type: text/html\r\ncontent-length: 99\r\n\r\nx",
  ],
  ["with two lengths", "HTTP/1.1 200 OK\r\ncontent-length: 1\r\ncontent-length: 2\r\n\r\nxx"],
  [
    "that wants to talk otherwise",
    "HTTP/1.1 101 Switching\r\nupgrade: websocket\r\nconnection: upgrade\r\n\r\n",
  ],
  [
    "that is not packed as it says",
    "HTTP/1.1 200 OK\r\ncontent-type: text/html\r\ncontent-encoding: gzip\r\n\r\nplain",
  ],
  ["that is cut off", "HTTP/1.1 20"],
] as const)("S10 S12: an answer %s is no answer", async ([, answer]) => {
  const stage = await setStage()
  await stage.serveRaw(outside, (socket) => socket.end(answer))
  expect(await fetchOn(stage, "http://news.example/")).toEqual({ refused: "unreachable" })
})

test.for([
  ["news.example", "https://news.example/", 0],
  ["somebody else", "https://other.example/", 0],
  ["nobody that is known here", "https://news.example/", 1],
] as const)("S10: who proves to be %s is believed if that is who was asked", async ([who, link, unknown]) => {
  const stage = await setStage()
  const { cert, key } = certificateFor("news.example")
  await stage.serveSecure(`${outside}:443`, { cert, key }, says("safe"))
  const secure: Network["secure"] = (socket, host) =>
    internet.secure(socket, host, unknown === 1 ? undefined : cert)
  const fetched = await safeFetch(link, page, stage.rules, { ...stage.network, secure })
  if (who === "news.example") expect(fetched).toHaveProperty("body", Buffer.from("safe"))
  else expect(fetched).toEqual({ refused: "unreachable" })
  expect(stage.dialled).toEqual([`${outside}:443`])
})

test("S10: who does not speak TLS is not listened to", async () => {
  const stage = await setStage()
  await stage.serveRaw(`${outside}:443`, (socket) => socket.end("HTTP/1.1 200 OK\r\n\r\n"))
  const network = { ...stage.network, secure: internet.secure }
  expect(await safeFetch("https://news.example/", page, stage.rules, network)).toEqual({
    refused: "unreachable",
  })
})

test.for([
  ["an error", 500, "text/html", "status"],
  ["a page that is not there", 404, "text/html", "status"],
  ["a part", 206, "text/html", "status"],
  ["a program", 200, "application/octet-stream", "type"],
  ["nothing of a kind", 200, "", "type"],
] as const)("%s is not read as a page", async ([, status, type, refused]) => {
  const stage = await setStage()
  await stage.serve(outside, (_, response) => {
    response.writeHead(status, { "content-type": type }).end("<title>x</title>")
  })
  expect(await fetchOn(stage, "http://news.example/")).toEqual({ refused })
})
