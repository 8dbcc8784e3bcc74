import { expect, test } from "vitest"
import { fetchOn, page, says } from "../testing/fetch-on"
import { outside, setStage } from "../testing/stage"
import { internet } from "./network"
import { safeFetch } from "./safe-fetch"

test("a page is fetched by the address that was looked up, without anything of ours", async () => {
  const stage = await setStage()
  let headers: Record<string, unknown> = {}
  await stage.serve(outside, (request, response) => {
    headers = request.headers
    says("<p>Hello")(request, response)
  })
  const fetched = await fetchOn(stage, "http://news.example/today?q=1")
  expect(fetched).toMatchObject({ contentType: "text/html; charset=utf-8", body: Buffer.from("<p>Hello") })
  expect(stage.dialled).toEqual([`${outside}:80`])
  expect(Object.keys(headers).toSorted()).toEqual(
    ["accept", "accept-encoding", "accept-language", "connection", "host", "user-agent"].toSorted(),
  )
})

test.for([
  ...[
    "127.0.0.1",
    "127.1",
    "2130706433",
    "0x7f000001",
    "0177.0.0.1",
    "0",
    "0.0.0.0",
    "10.0.0.8",
    "172.16.0.1",
  ],
  ...[
    "192.168.1.1",
    "169.254.169.254",
    "100.64.0.1",
    "192.0.2.1",
    "198.18.0.1",
    "224.0.0.1",
    "255.255.255.255",
  ],
  ...["[::]", "[::1]", "[::ffff:127.0.0.1]", "[::ffff:7f00:1]", "[::127.0.0.1]", "[64:ff9b::7f00:1]"],
  ...["[64:ff9b:1::7f00:1]", "[2002:7f00:1::]", "[2001:0:7f00:1::]", "[fe80::1]", "[fc00::1]", "[ff02::1]"],
  ...[
    "[2001:db8::1]",
    "[fec0::1]",
    "[4000::1]",
    "１２７.０.０.１",
    "127。0。0。1",
    "①②⑦.⓪.⓪.①",
    "127.0.0.1.",
  ],
])("S01: http://%s is refused before anything is dialled", async (host) => {
  const stage = await setStage()
  expect(await fetchOn(stage, `http://${host}/`)).toEqual({ refused: "address" })
  expect([stage.dialled, stage.strangers()]).toEqual([[], 0])
})

test("S01: on the real network a link to this machine reaches nobody here", async () => {
  const stage = await setStage()
  for (const host of ["127.0.0.1", "[::1]", "localhost"])
    expect(await safeFetch(`http://${host}/`, page, stage.rules, internet)).toHaveProperty("refused")
  expect(stage.strangers()).toBe(0)
})

test.for([
  ["a private address", ["10.1.2.3"]],
  ["this machine", ["127.0.0.1"]],
  ["a private IPv6 address", ["fd00::1"]],
  ["a public and a private address", [outside, "10.1.2.3"]],
  ["a public and a mapped one", [outside, "::ffff:10.1.2.3"]],
  ["an address that is none", [outside, "not an address"]],
] as const)("S02: a name that leads to %s is refused", async ([, answer]) => {
  const stage = await setStage()
  stage.name("news.example", [...answer])
  expect(await fetchOn(stage, "http://news.example/")).toEqual({ refused: "address" })
  expect([stage.dialled, stage.strangers()]).toEqual([[], 0])
})

test("S02: a name that leads nowhere is refused", async () => {
  const stage = await setStage()
  stage.name("news.example", [])
  expect(await fetchOn(stage, "http://news.example/")).toEqual({ refused: "unreachable" })
})

test("S03: a name that is private the next time it is looked up was dialled at the address that was vetted", async () => {
  const stage = await setStage()
  stage.name("news.example", [outside], ["127.0.0.1"])
  await stage.serve(outside, says("public"))
  expect(await fetchOn(stage, "http://news.example/")).toHaveProperty("body", Buffer.from("public"))
  expect([stage.lookedUp, stage.dialled]).toEqual([["news.example"], [`${outside}:80`]])
})

test("S03: the same name is vetted anew after a redirection", async () => {
  const stage = await setStage()
  stage.name("news.example", [outside], ["10.0.0.1"])
  await stage.serve(outside, (_, response) => response.writeHead(302, { location: "/next" }).end())
  expect(await fetchOn(stage, "http://news.example/")).toEqual({ refused: "address" })
  expect(stage.dialled).toEqual([`${outside}:80`])
})

test.for([
  ["a private address", "http://10.0.0.1/", "address"],
  ["where clouds keep secrets", "http://169.254.169.254/latest/meta-data/", "address"],
  ["a file", "file:///etc/passwd", "scheme"],
  ["another scheme", "gopher://news.example/", "scheme"],
  ["another port", "http://news.example:6379/", "port"],
  ["somebody's name and password", "http://a:b@news.example/", "credentials"],
  ["a name of one network", "http://db.internal/", "host"],
  ["us", "https://rookery.example/settings", "host"],
  ["no address", "http://[", "unreachable"],
] as const)("S04: a redirection to %s is not followed", async ([, location, refused]) => {
  const stage = await setStage({ ownHosts: ["rookery.example"] })
  await stage.serve(outside, (_, response) => response.writeHead(302, { location }).end())
  expect(await fetchOn(stage, "http://news.example/")).toEqual({ refused })
  expect([stage.dialled.length, stage.strangers()]).toEqual([1, 0])
})

test("S04: three redirections are followed, and neither a fourth nor a circle", async () => {
  const stage = await setStage()
  await stage.serve(outside, (request, response) => {
    const left = Number(request.url?.slice(1))
    if (left === 0) return says("there")(request, response)
    response.writeHead(301, { location: `/${left - 1}` }).end()
  })
  expect(await fetchOn(stage, "http://news.example/3")).toMatchObject({
    url: new URL("http://news.example/0"),
  })
  expect(await fetchOn(stage, "http://news.example/4")).toEqual({ refused: "redirects" })
  const circle = "http://news.example/9"
  await stage.serve("8.8.8.8", (_, response) => response.writeHead(302, { location: circle }).end())
  stage.name("circle.example", ["8.8.8.8"])
  stage.name("news.example", ["8.8.8.8"])
  expect(await fetchOn(stage, "http://circle.example/")).toEqual({ refused: "redirects" })
})

test.for([
  ["http://news.example:8080/", "port"],
  ["http://news.example:22/", "port"],
  ["https://news.example:5432/", "port"],
  ["file:///etc/passwd", "scheme"],
  ["ftp://news.example/", "scheme"],
  ["data:text/html,x", "scheme"],
  ["javascript:alert(1)", "scheme"],
  ["http://user@news.example/", "credentials"],
  ["http://:word@news.example/", "credentials"],
  ["http://db.internal/", "host"],
  ["http://printer.local/", "host"],
  ["http://LOCALHOST/", "host"],
  ["http://app.localhost/", "host"],
  ["http://localhost./", "host"],
  ["http://wiki/", "host"],
  ["http://router.home.arpa/", "host"],
] as const)("S05: %s is refused by what it looks like", async ([link, refused]) => {
  const stage = await setStage()
  expect(await fetchOn(stage, link)).toEqual({ refused })
  expect([stage.lookedUp, stage.dialled]).toEqual([[], []])
})

test.for(["169.254.169.254", "fd00:ec2::254", "100.100.100.200", "168.63.129.16"])(
  "S06: a name that leads to the secrets of a cloud at %s is refused, also for a host of the company's own network",
  async (address) => {
    const stage = await setStage({ allowedHosts: ["wiki"] })
    for (const host of ["news.example", "wiki"]) {
      stage.name(host, [address])
      expect(await fetchOn(stage, `http://${host}/`)).toEqual({ refused: "address" })
    }
    expect([stage.dialled, stage.strangers()]).toEqual([[], 0])
  },
)

test("S07: our own hosts are never asked, not even if somebody allowed them", async () => {
  const own = { ownHosts: ["rookery.example", "db.example"], allowedHosts: ["rookery.example"] }
  const stage = await setStage(own)
  for (const link of ["https://rookery.example/", "http://ROOKERY.example.:80/", "http://db.example/"])
    expect(await fetchOn(stage, link)).toEqual({ refused: "host" })
  expect([stage.lookedUp, stage.dialled]).toEqual([[], []])
})

test("a host that the company allowed may be in its own network, but not on this machine", async () => {
  const stage = await setStage({ allowedHosts: ["wiki"] })
  stage.name("wiki", ["10.0.0.7"], ["127.0.0.1"])
  await stage.serve("10.0.0.7", says("intranet"))
  expect(await fetchOn(stage, "http://wiki/")).toHaveProperty("body", Buffer.from("intranet"))
  expect(await fetchOn(stage, "http://wiki/")).toEqual({ refused: "address" })
  expect(await fetchOn(stage, "http://10.0.0.7/")).toEqual({ refused: "address" })
})
