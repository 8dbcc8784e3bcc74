import { expect, test } from "@playwright/test"
import { eq, sql } from "drizzle-orm"
import { db } from "@/db"
import { people } from "@/db/schema/people"
import { sessions } from "@/db/schema/sessions"
import { viewerOf } from "@/lib/auth/viewer"
import { createPost } from "@/lib/posts/create-post"
import { deletePost } from "@/lib/posts/delete-post"
import { cookieOf } from "./security/cookies"
import { routes } from "./security/routes"
import { send } from "./security/send"

const deleted = `deleted${Date.now()}`
let postId = ""

test.beforeAll(async () => {
  const bo = await viewerOf("bo")
  const { item } = await createPost(bo, { body: `Still here ${Date.now()} #launch` })
  const gone = await createPost(bo, { body: `${deleted} #launch`, replyTo: item.id })
  await deletePost(bo, { id: gone.item.id })
  postId = item.id
})

/** Every page as a document and as browsers fetch it on a click, and every route of data. */
const renderings: [string, Record<string, string>][] = [
  ["", {}],
  ["?_rsc", { rsc: "1" }],
]
const addresses = () =>
  routes({ id: postId })
    .filter(({ pattern }) => pattern !== "/api/stream")
    .flatMap(({ path }) => renderings.map(([suffix, headers]) => ({ path: path + suffix, headers })))

test("F08: no page tells more of a colleague than it shows", async () => {
  const cookie = await cookieOf("cy")
  const hashes = await db.select({ hash: sessions.tokenHash }).from(sessions).limit(50)
  const others = await db.select({ email: people.email }).from(people).where(eq(people.handle, "bo"))
  const secrets = [
    deleted,
    ...others.flatMap(({ email }) => email ?? []),
    ...hashes.flatMap(({ hash }) => [
      hash.toString("hex"),
      hash.toString("base64"),
      hash.toString("base64url"),
    ]),
    ...["tokenHash", "searchText", "search_text", "managerId", "firstSignedInAt", "pictureUrl", "isAdmin"],
    ...[process.env.AUTH_SECRET ?? "-", process.env.OIDC_CLIENT_SECRET ?? "-"],
  ]
  expect(secrets.length).toBeGreaterThan(12)
  let read = 0
  for (const { path, headers } of addresses()) {
    const { body } = await send(path, { headers: { ...headers, cookie } })
    read += body.length
    // One comparison an address: the runner takes down every single one, and thousands of them take it a minute.
    expect([path, secrets.filter((secret) => body.includes(secret))]).toEqual([path, []])
  }
  expect(read).toBeGreaterThan(100_000)
})

test("F12: reading changes nothing: no GET writes a row", async () => {
  const state = async () => {
    const { rows } = await db.execute<{ state: string }>(sql`select concat_ws(' ',
      (select count(*) from posts), (select count(*) from likes), (select count(*) from follows),
      (select count(*) from hides), (select count(*) from sessions), (select count(*) from events),
      (select count(*) from audit where act <> 'sign-in.refused'), (select count(*) from idempotency_keys),
      (select md5(string_agg(p::text, '' order by id)) from people p)) as state`)
    return rows[0]?.state
  }
  const cookie = await cookieOf("eve")
  const before = await state()
  for (const { path, headers } of addresses()) {
    await send(path, { headers: { ...headers, cookie } })
    await send(`${path}${path.includes("?") ? "&" : "?"}action=delete&id=1`, {
      headers: { ...headers, cookie },
    })
  }
  expect(await state()).toBe(before)
})

const insides = /node_modules|syntax error at|invalid input syntax|pg_catalog|at async |Failed query/
const parametrised = (values: Record<string, string>) =>
  routes(values).filter(({ pattern }) => pattern.includes("["))

test("F10: odd addresses are refused and show nothing of the inside", async () => {
  const headers = { cookie: await cookieOf("cy") }
  const odd = [
    "%00",
    "%ff",
    "%c3%28",
    "' or 1=1--",
    "9223372036854775808",
    "-1",
    "..%2f..%2fetc%2fpasswd",
    "a".repeat(3000),
  ]
  for (const value of odd.map((text) => text.replaceAll(" ", "%20").replaceAll("'", "%27")))
    for (const { path } of parametrised({
      id: value,
      slug: value,
      handle: value,
      tag: value,
      "...feed": `tags/${value}`,
    })) {
      const { status, body } = await send(path, { headers })
      expect([path, status < 500]).toEqual([path, true])
      expect([path, insides.test(body)]).toEqual([path, false])
    }
})
