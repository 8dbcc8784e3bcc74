import { readFileSync } from "node:fs"
import { expect, test } from "@playwright/test"
import { eq, sql } from "drizzle-orm"
import { db } from "@/db"
import { people } from "@/db/schema/people"
import { posts } from "@/db/schema/posts"
import { sessions } from "@/db/schema/sessions"
import { callAction, resultOf, serverAction, serverActions } from "./security/actions"
import { cookieOf, madeUpCookie } from "./security/cookies"
import { routes } from "./security/routes"
import { ownOrigin, send } from "./security/send"

/** Posts with this text. */
const countOf = (body: string) => db.$count(posts, eq(posts.body, body))

test.describe("where a write may come from", () => {
  const body = `forged ${Date.now()}`
  const forgeries: [string, Record<string, string>][] = [
    ["F01: without an Origin", { origin: "" }],
    ["F01: without an Origin, from another site", { origin: "", "sec-fetch-site": "cross-site" }],
    ["F02: from a foreign origin", { origin: "https://evil.example" }],
    ["F02: from the origin null", { origin: "null" }],
    ["F03: with a Host forged to match", { origin: "http://evil.example", host: "evil.example" }],
    [
      "F03: with a forwarded host forged to match",
      { origin: "http://evil.example", "x-forwarded-host": "evil.example" },
    ],
  ]
  for (const [name, forged] of forgeries)
    test(`${name}, a post is refused and not made`, async () => {
      const headers = { cookie: await cookieOf("bo"), ...forged }
      const answer = await callAction(serverAction("sendPostAction"), [{ body }], { headers })
      expect(answer.status).toBe(403)
      expect(await countOf(body)).toBe(0)
    })

  test("F02: a form without scripts from a foreign page is refused", async () => {
    const { id } = serverAction("signInAction")
    const form = new FormData()
    form.append(`$ACTION_ID_${id}`, "")
    form.append("next", "/")
    const encoded = new Request(ownOrigin(), { method: "POST", body: form })
    const submit = async (origin: string) =>
      send("/sign-in", {
        method: "POST",
        headers: { origin, "content-type": encoded.headers.get("content-type") ?? "" },
        body: Buffer.from(await encoded.clone().arrayBuffer()),
      })
    const foreign = await submit("https://evil.example")
    expect([foreign.status, foreign.headers["set-cookie"]]).toEqual([403, undefined])
    const own = await submit(ownOrigin())
    expect([own.status, own.headers.location]).toEqual([
      303,
      expect.stringContaining(process.env.OIDC_ISSUER ?? ""),
    ])
  })

  test("F03: a forged host is in no address that we send people to", async () => {
    const forged = { host: "evil.example", "x-forwarded-host": "evil.example", "x-forwarded-proto": "https" }
    for (const path of ["/", "/people", "/api/auth/callback/company?code=x&state=y"]) {
      const answer = await send(path, { headers: forged })
      expect([303, 307]).toContain(answer.status)
      expect(`${answer.headers.location}${answer.body}`).not.toContain("evil.example")
    }
  })
})

test.describe("who may call which action", () => {
  const rowCounts = async () => {
    const { rows } = await db.execute<{ counts: string }>(sql`select concat_ws(' ',
      (select count(*) from posts where deleted_at is null), (select count(*) from follows),
      (select count(*) from likes), (select count(*) from hides), (select count(*) from people),
      (select md5(string_agg(bio || name || role, '' order by id)) from people)) as counts`)
    return rows[0]?.counts
  }

  test("F04: the build's server actions are exactly the reviewed ones", () => {
    const reviewed: unknown = JSON.parse(readFileSync("e2e/server-actions.json", "utf8"))
    expect(
      serverActions()
        .map(({ name }) => name)
        .sort(),
    ).toEqual(reviewed)
  })

  test("F04: without a session, none of them acts", async () => {
    const before = await rowCounts()
    const inputs = [
      { id: "1", handle: "cy", body: "anonymous", bio: "anonymous", links: [], timeZone: null },
      {},
    ]
    for (const action of serverActions().filter(({ name }) => !name.endsWith("#signInAction")))
      for (const input of inputs)
        for (const cookie of ["", madeUpCookie()]) {
          const answer = await callAction(action, [input], { headers: { cookie }, from: "127.0.0.11" })
          expect([action.name, resultOf(answer)?.error?.code]).toEqual([action.name, "unauthenticated"])
        }
    expect(await rowCounts()).toBe(before)
  })

  test("F04: inputs of another type, and fields nobody asked for, are refused by all of them", async () => {
    const before = await rowCounts()
    // So many that one person alone would be asked to wait.
    const cookies = await Promise.all(["eve", "hugo", "wanda", "karel"].map(cookieOf))
    const inputs = ["text", 7, [[]], { authorId: "1", role: "admin", id: ["1"] }, { $ne: null }]
    for (const [n, action] of serverActions().entries())
      for (const input of inputs) {
        const headers = { cookie: cookies[n % cookies.length] ?? "" }
        const answer = await callAction(action, [input], { headers, from: "127.0.0.12" })
        expect([action.name, resultOf(answer)?.error?.code]).toEqual([action.name, "invalid"])
      }
    expect(await rowCounts()).toBe(before)
  })

  test("I03: a post cannot be given another author, time or group", async () => {
    const headers = { cookie: await cookieOf("dee") }
    for (const extra of [{ authorId: "1" }, { createdAt: "2020-01-01" }, { groupId: "1" }, { kind: 1 }]) {
      const answer = await callAction(serverAction("sendPostAction"), [{ body: "mass", ...extra }], {
        headers,
      })
      expect(resultOf(answer)?.error?.code).toBe("invalid")
    }
    expect(await countOf("mass")).toBe(0)
  })
})

test("K08: twenty times the same post at once is one post, and everybody hears the same", async () => {
  const body = `once ${Date.now()}`
  const headers = { cookie: await cookieOf("dee") }
  const options = { key: `key-${Date.now()}` }
  const create = (text: string) =>
    callAction(serverAction("sendPostAction"), [{ body: text }, options], { headers })
  const answers = await Promise.all(Array.from({ length: 20 }, () => create(body)))
  const ids = answers.map((answer) => JSON.stringify(resultOf(answer)?.data).match(/"id":"(\d+)"/)?.[1])
  expect(new Set(ids).size).toBe(1)
  expect(ids[0]).toMatch(/^\d+$/)
  expect(await countOf(body)).toBe(1)
  expect(resultOf(await create("another text"))?.error?.code).toBe("mismatch")
  const other = { cookie: await cookieOf("eve") }
  const theirs = await callAction(serverAction("sendPostAction"), [{ body }, options], { headers: other })
  expect(resultOf(theirs)?.ok).toBe(true)
  expect(await countOf(body)).toBe(2)
})

test("A12: a cookie kept from before signing out opens nothing", async () => {
  const cookie = await cookieOf("cy")
  const headers = { cookie }
  expect((await send("/api/timelines/home", { headers })).status).toBe(200)
  const out = await callAction(serverAction("signOutAction"), [{}], { headers })
  expect(resultOf(out)?.ok).toBe(true)
  const page = await send("/people", { headers })
  expect([page.status, page.headers.location]).toEqual([307, "/sign-in?next=%2Fpeople"])
  expect((await send("/api/timelines/home", { headers })).status).toBe(401)
  expect((await send("/api/stream", { headers, headOnly: true })).status).toBe(401)
  const action = await callAction(serverAction("sendPostAction"), [{ body: "after the end" }], { headers })
  expect(resultOf(action)?.error?.code).toBe("unauthenticated")
})

test("A12: the cookie of an ended session is taken away, a living one stays whoever links there", async () => {
  const headers = { cookie: await cookieOf("cy") }
  const living = await send("/api/auth/signed-out", { headers })
  expect([living.status, living.headers.location]).toEqual([303, `${ownOrigin()}/sign-in`])
  expect(living.headers["set-cookie"]).toBeUndefined()
  expect((await send("/api/timelines/home", { headers })).status).toBe(200)
  await callAction(serverAction("signOutAction"), [{}], { headers })
  const ended = await send("/api/auth/signed-out", { headers })
  expect(String(ended.headers["set-cookie"])).toMatch(/session-token=;.*Max-Age=0.*HttpOnly/)
})

test("A17: a suspended person's next request is refused everywhere", async () => {
  const cookie = await cookieOf("nia")
  await db.update(people).set({ state: "suspended" }).where(eq(people.handle, "nia"))
  expect((await send("/api/timelines/home", { headers: { cookie } })).status).toBe(401)
  expect((await send("/", { headers: { cookie } })).status).toBe(307)
  await db.update(people).set({ state: "active" }).where(eq(people.handle, "nia"))
})

test.describe("F11: bodies that no page sends", () => {
  const action = () => serverAction("sendPostAction")
  const withBody = async (body: string, type = "text/plain;charset=UTF-8", path = "/") =>
    callAction(action(), [], { headers: { cookie: await cookieOf("bo"), "content-type": type }, body, path })

  test("F11: too large, too deep, broken or cut short: all are refused, and the server lives", async () => {
    expect((await withBody(JSON.stringify([{ body: "a".repeat(70_000) }]))).status).toBe(413)
    expect((await withBody(`${"[".repeat(30_000)}${"]".repeat(30_000)}`)).status).toBe(400)
    expect((await withBody("[{")).status).toBe(400)
    expect((await withBody("--x\r\nContent-Dis", "multipart/form-data; boundary=x")).status).toBe(400)
    const million = `[${"0,".repeat(1_000_000)}0]`
    expect((await withBody(million)).status).toBe(413)
    expect((await send("/api/health/live")).status).toBe(200)
  })

  test("F11: on every page, not only on the first", async () => {
    const pages = routes().filter(({ pattern }) => !pattern.startsWith("/api/") && !pattern.endsWith(".svg"))
    expect(pages.length).toBeGreaterThan(10)
    for (const { path } of pages) {
      expect([path, (await withBody("[{", undefined, path)).status]).toEqual([path, 400])
      expect([path, (await withBody('[{"body":"$Q1"}]', undefined, path)).status]).toEqual([path, 400])
      expect([path, (await withBody(`["${"a".repeat(70_000)}"]`, undefined, path)).status]).toEqual([
        path,
        413,
      ])
    }
  })

  test("F11: a polluted prototype changes nothing", async () => {
    const polluted = await withBody('[{"body":"polluted","__proto__":{"role":"admin"}}]')
    expect(polluted.status).toBeLessThan(500)
    const [bo] = await db.select().from(people).where(eq(people.handle, "bo"))
    expect(bo?.role).toBe("member")
  })

  test("F11: an id that is no action's is refused", async () => {
    for (const id of ["7f00", "__proto__", "constructor", `7f${"0".repeat(40)}`]) {
      const answer = await callAction({ ...action(), id }, [], { headers: { cookie: await cookieOf("bo") } })
      expect(answer.status >= 400 && answer.status < 500).toBe(true)
    }
  })
})

test("I01: another person's device cannot be ended", async () => {
  await cookieOf("ada")
  const [theirs] = await db
    .select({ id: sessions.id })
    .from(sessions)
    .innerJoin(people, eq(people.id, sessions.personId))
    .where(eq(people.handle, "ada"))
  const headers = { cookie: await cookieOf("eve") }
  const answer = await callAction(serverAction("endSessionAction"), [{ id: theirs?.id }], { headers })
  expect(resultOf(answer)?.error?.code).toBe("not_found")
  expect(await db.$count(sessions, eq(sessions.id, theirs?.id ?? ""))).toBe(1)
})
