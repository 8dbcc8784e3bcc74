import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { expect, test } from "@playwright/test"
import { cookieOf, madeUpCookie } from "./security/cookies"
import { guardedAddresses, makeGuarded } from "./security/guarded"
import { type Answer, ownOrigin, send } from "./security/send"

let about: Awaited<ReturnType<typeof makeGuarded>>
let canary = ""
const guarded = () => guardedAddresses(about)

test.beforeAll(async () => {
  about = await makeGuarded()
  canary = about.canary
})

const methods = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"]

test("F05: with a session, each of those addresses is there", async () => {
  const headers = { cookie: await cookieOf("arjun") }
  // No page elsewhere can be fetched here, so there is no picture of one.
  const present = guarded().filter(({ pattern }) => pattern !== "/api/previews/[id]/image")
  for (const { path } of present) {
    const { status } = await send(path, { headers, headOnly: true })
    expect([path, [200, 307].includes(status)]).toEqual([path, true])
  }
})

test("F05: without a session every route answers with the sign-in page or 401, whatever the method", async () => {
  for (const { path } of guarded())
    for (const method of methods) {
      const answer = await send(path, { method, headers: { origin: ownOrigin() }, from: "127.0.0.21" })
      expect([method, path, answer.body.includes(canary)]).toEqual([method, path, false])
      if (method !== "GET") continue
      const isData = path.startsWith("/api/")
      expect([path, answer.status]).toEqual([path, isData ? 401 : 307])
      if (!isData) expect(answer.headers.location).toMatch(/^\/sign-in(\?|$)/)
    }
})

test("F06: with a made-up session, past the check before the pages, the data still refuses", async () => {
  const headers = { cookie: madeUpCookie() }
  for (const { path } of guarded()) {
    const answer = await send(path, { headers, from: "127.0.0.22" })
    expect([path, answer.status]).toEqual([path, path.startsWith("/api/") ? 401 : 307])
    expect(answer.body).not.toContain(canary)
  }
})

test("F07: no other spelling or inner header of the framework opens a page", async () => {
  const ways: [string, Record<string, string>][] = [
    ["", { rsc: "1" }],
    ["?_rsc", { rsc: "1" }],
    ["?_rsc=1abcd", { rsc: "1" }],
    ["", { rsc: "1", "next-router-prefetch": "1" }],
    ["", { rsc: "1", "next-router-segment-prefetch": "/_tree" }],
    ["", { "x-middleware-subrequest": "proxy:proxy:proxy:proxy:proxy" }],
    ["", { "x-middleware-subrequest": "src/proxy", "x-middleware-next": "1" }],
    ["", { "x-middleware-rewrite": "/everyone", "x-middleware-override-headers": "cookie" }],
    ["", { "x-invoke-path": "/everyone", "x-invoke-status": "200", "x-matched-path": "/everyone" }],
    ["", { "x-nextjs-data": "1" }],
    ["", { "x-forwarded-for": "127.0.0.1", "x-rookery-peer": "127.0.0.1", "x-request-id": "x" }],
    [".rsc", {}],
    [".txt", {}],
    [".json", {}],
    [".segments/_tree.segment.rsc", {}],
    ["%2e%2e/everyone", {}],
    ["//everyone", {}],
    ["/%2feveryone", {}],
    ["?__nextDefaultLocale=en&__nextDataReq=1", {}],
  ]
  for (const page of ["/everyone", `/posts/${about.postId}`])
    for (const [suffix, headers] of ways)
      for (const cookie of ["", madeUpCookie()]) {
        const answer = await send(page + suffix, { headers: { ...headers, cookie }, from: "127.0.0.23" })
        expect([page + suffix, headers, answer.body.includes(canary)]).toEqual([
          page + suffix,
          headers,
          false,
        ])
        expect(answer.status).toBeLessThan(500)
      }
})

test("F07: the canary is there for somebody signed in", async () => {
  const headers = { cookie: await cookieOf("arjun") }
  expect((await send(`/posts/${about.postId}`, { headers })).body).toContain(canary)
  expect((await send(`/posts/${about.postId}?_rsc`, { headers: { ...headers, rsc: "1" } })).body).toContain(
    canary,
  )
  expect((await send("/api/timelines/everyone", { headers })).body).toContain(canary)
})

test("F13: the server's own files are not to be had", async () => {
  const headers = { cookie: await cookieOf("arjun") }
  const wanted = [
    "/.env",
    "/.git/config",
    "/_next/server/server-reference-manifest.json",
    "/_next/../package.json",
    "/_next/static/../server/app/page.js",
    "/_next/static/%2e%2e/server/app/page.js",
    "/package.json",
    "/.data/secrets.json",
  ]
  for (const path of wanted) {
    const answer = await send(path, { headers })
    expect([path, answer.status >= 400 && answer.status < 500]).toEqual([path, true])
  }
})

test("F13, S12: nobody can have us fetch or resize a picture: that address does not exist", async () => {
  const headers = { cookie: await cookieOf("cy"), accept: "image/avif,image/webp,*/*" }
  for (const url of [`${ownOrigin()}/icon.svg`, "http://127.0.0.1/", "/icon.svg", "//evil.example/x.png"]) {
    const path = `/_next/image?url=${encodeURIComponent(url)}&w=64&q=75`
    expect([path, (await send(path, { headers })).status]).toEqual([path, 404])
  }
  expect((await send("/_next/image")).status).toBe(404)
})

test("F13: what browsers load holds no secret, no source map and no server code", () => {
  const files = readdirSync(".next/static", { recursive: true, withFileTypes: true }).filter((file) =>
    file.isFile(),
  )
  expect(files.length).toBeGreaterThan(5)
  expect(files.filter(({ name }) => name.endsWith(".map"))).toEqual([])
  const secrets = [process.env.AUTH_SECRET, process.env.OIDC_CLIENT_SECRET, process.env.DATABASE_URL]
  const telltales = [
    ...secrets,
    "OIDC_CLIENT_SECRET",
    "DATABASE_URL",
    "token_hash",
    "drizzle",
    "select id from",
  ]
  for (const file of files) {
    const text = readFileSync(join(file.parentPath, file.name), "utf8")
    for (const telltale of telltales)
      expect([file.name, telltale, text.includes(telltale ?? "")]).toEqual([file.name, telltale, false])
  }
})

/** As a document, and as what a page in the browser fetches when somebody follows a link. */
const renderings: [string, Record<string, string>][] = [
  ["", {}],
  ["?_rsc", { rsc: "1" }],
]

test("F14: what somebody signed in reads may be stored by no cache, and two people never get the same", async () => {
  const [bo, cy] = [await cookieOf("bo"), await cookieOf("cy")]
  // By the browser of whoever saw it, and by nobody else, a picture is kept for five minutes (decision 18), a face for
  // a week (decision 26).
  const kept = (pattern: string) => {
    if (!pattern.includes("[variant]")) return /private.*no-store/
    return pattern.includes("profile-pictures") ? /^private, max-age=604800$/ : /^private, max-age=300$/
  }
  const isPrivate = ({ status, headers }: Answer, pattern: string) =>
    expect(headers["cache-control"]).toMatch(status === 200 ? kept(pattern) : /private.*no-store/)
  for (const { pattern, path } of guarded().filter(({ pattern }) => pattern !== "/api/stream"))
    for (const [suffix, headers] of renderings) {
      const address = path + (path.includes("?") ? suffix.replace("?", "&") : suffix)
      isPrivate(await send(address, { headers: { ...headers, cookie: bo } }), pattern)
      isPrivate(await send(address, { headers: { ...headers, cookie: cy } }), pattern)
      isPrivate(await send(address, { headers, from: "127.0.0.24" }), pattern)
    }
  expect((await send("/", { headers: { cookie: bo } })).body).toContain("Bo Lindqvist")
  expect((await send("/settings", { headers: { cookie: cy } })).body).not.toContain("bo@rookery.example")
})

test("F15: no other site may read us, frame us or be told where people came from", async () => {
  const cookie = await cookieOf("bo")
  for (const path of ["/", "/api/timelines/home", "/sign-in"]) {
    const { headers } = await send(path, { headers: { cookie, origin: "https://evil.example" } })
    expect(Object.keys(headers).filter((name) => name.startsWith("access-control-"))).toEqual([])
    expect(headers["content-security-policy"]).toContain("frame-ancestors 'none'")
    expect(headers).toMatchObject({
      "x-frame-options": "DENY",
      "x-content-type-options": "nosniff",
      "referrer-policy": "same-origin",
      "cross-origin-opener-policy": "same-origin",
    })
    expect(headers["x-powered-by"]).toBeUndefined()
  }
})

test("X06: every page has a policy without loopholes and a nonce of its own, whatever the client sends", async () => {
  const cookie = await cookieOf("bo")
  const nonces = new Set<string>()
  for (const path of ["/", "/", "/sign-in", "/people", "/no-such-page"]) {
    const forged = { "x-nonce": "evil", "content-security-policy": "script-src 'nonce-evil'" }
    const answer = await send(path, { headers: { ...forged, ...(path === "/sign-in" ? {} : { cookie }) } })
    const policy = String(answer.headers["content-security-policy"])
    for (const part of [
      "object-src 'none'",
      "base-uri 'none'",
      "frame-ancestors 'none'",
      "form-action 'self'",
    ])
      expect(policy).toContain(part)
    expect(policy).toMatch(/script-src 'self' 'nonce-[^']+' 'strict-dynamic';/)
    expect(policy).not.toMatch(/unsafe|\*|https?:(?!\/\/localhost)|nonce-evil/)
    const nonce = /'nonce-([^']+)'/.exec(policy)?.[1] ?? ""
    expect(Buffer.from(nonce, "base64").length).toBeGreaterThanOrEqual(16)
    expect(nonces.has(nonce)).toBe(false)
    nonces.add(nonce)
    const scripts = [...answer.body.matchAll(/<script\b[^>]*>/g)].map(([tag]) => tag)
    expect(scripts.length).toBeGreaterThan(0)
    expect(scripts.filter((tag) => !tag.includes(`nonce="${nonce}"`))).toEqual([])
    expect(answer.body).not.toMatch(/<[^>]+\s(style|on[a-z]+)="/)
  }
})

test("X06: what is no page may run no script at all", async () => {
  for (const path of ["/api/timelines/home", "/api/no-such-route", "/_next/no-such-file.js"]) {
    const policy = (await send(path)).headers["content-security-policy"]
    expect(policy).toMatch(/^default-src 'none';/)
    expect(policy).not.toContain("script-src")
  }
})
