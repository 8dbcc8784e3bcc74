import { GET as getReplies } from "@/app/api/posts/[id]/replies/route"
import { GET as getTimeline } from "@/app/api/timelines/[...feed]/route"
import { db } from "@/db"
import { posts } from "@/db/schema/posts"
import { createGroup, postInGroup } from "@/db/testing/create-group"
import { expect, test } from "@/db/testing/fixtures"
import { sessionCookieName } from "@/lib/auth/cookie"
import { createSession } from "@/lib/auth/sessions"
import type { Viewer } from "@/lib/auth/viewer"
import { createPost } from "@/lib/posts/create-post"
import type { TimelinePage } from "@/lib/posts/view"

type Answer<T> = { status: number; headers: Headers; body: T }

/** Calls the handlers as Next does: with the parts of the address already decoded. */
async function asker(viewer: Viewer) {
  const { token } = await createSession(viewer.id, { userAgent: "test" })
  const headers = { cookie: `${sessionCookieName()}=${token}` }
  const ask = async <T>(path: string, run: (request: Request) => Promise<Response>): Promise<Answer<T>> => {
    const response = await run(new Request(`http://localhost:3999${path}`, { headers }))
    return { status: response.status, headers: response.headers, body: await response.json() }
  }
  return {
    timeline: (feed: string[], query = "") =>
      ask<TimelinePage & { error?: { code: string } }>(`/api/timelines/-${query}`, (request) =>
        getTimeline(request, { params: Promise.resolve({ feed }) }),
      ),
    replies: (id: string, query = "") =>
      ask<unknown>(`/api/posts/-/replies${query}`, (request) =>
        getReplies(request, { params: Promise.resolve({ id }) }),
      ),
  }
}

test("a timeline is read page by page over HTTP, and no cache may keep it", async ({ people }) => {
  const [bo] = await people("bo")
  for (let i = 0; i < 3; i++) await createPost(bo, { body: `post ${i} #Straße` })
  const api = await asker(bo)
  for (const feed of [["home"], ["everyone"], ["people", "bo"], ["people", "@BO"], ["tags", "STRASSE"]]) {
    const first = await api.timeline(feed, "?limit=2")
    expect(first.status).toBe(200)
    expect(first.headers.get("cache-control")).toBe("private, no-store")
    expect(first.body.items.map((item) => item.post.body)).toEqual(["post 2 #Straße", "post 1 #Straße"])
    const second = await api.timeline(feed, `?limit=2&cursor=${first.body.next}`)
    expect(second.body.items.map((item) => item.post.body)).toEqual(["post 0 #Straße"])
    expect(second.body.next).toBeNull()
  }
})

test("F05: without a session there is nothing to read", async ({ people }) => {
  const [bo] = await people("bo")
  await createPost(bo, { body: "canary" })
  const request = new Request("http://localhost:3999/api/timelines/everyone")
  const response = await getTimeline(request, { params: Promise.resolve({ feed: ["everyone"] }) })
  expect(response.status).toBe(401)
  expect(await response.text()).not.toContain("canary")
})

test("Q03 Q04: sizes and cursors out of bounds are refused, never a fault", async ({ people }) => {
  const [bo] = await people("bo")
  const { id } = (await createPost(bo, { body: "Hello" })).item
  const api = await asker(bo)
  const sizes = ["1e9", "-1", "0", "51", "NaN", "", "1.5", "2&limit=2", "[]", "99999999999999999999"]
  const cursors = [
    "abc",
    "-1",
    "1.5",
    "9223372036854775808",
    "1'--",
    "%00",
    "0x10",
    " 5",
    "1&cursor=2",
    "9".repeat(65),
  ]
  const queries = [...sizes.map((size) => `?limit=${size}`), ...cursors.map((cursor) => `?cursor=${cursor}`)]
  for (const query of [...queries, "?tab=drafts", "?authorId=1"]) {
    expect([query, (await api.timeline(["everyone"], query)).status]).toEqual([query, 400])
  }
  for (const query of queries) expect([query, (await api.replies(id, query)).status]).toEqual([query, 400])
  expect((await api.timeline(["everyone"], "?cursor=1")).body).toEqual({ items: [], next: null })
})

test("Q01 Q06: whatever stands in an address is only ever a value", async ({ people }) => {
  const [bo] = await people("bo")
  await createPost(bo, { body: "Hello #tag" })
  const api = await asker(bo)
  const corpus = [
    "' or '1'='1",
    "1; drop table posts; --",
    "\\'; select pg_sleep(9); --",
    "%",
    "_",
    "tag%",
    "$1",
    "{}",
    "\0",
    "\ud800",
    "\uffff",
    "a".repeat(999),
    "ʼ; --",
    "../../etc/passwd",
    "null",
    "-1",
    '"',
  ]
  for (const text of corpus) {
    for (const feed of [["people", text], ["tags", text], [text], [text, text], ["home", text]]) {
      const started = performance.now()
      const { status, body } = await api.timeline(feed)
      expect([feed, status, status < 500]).toEqual([feed, status, true])
      expect(body.items ?? []).toEqual([])
      expect(performance.now() - started).toBeLessThan(2000)
    }
    expect([400, 404]).toContain((await api.replies(text)).status)
  }
  expect(await db.select().from(posts)).toHaveLength(1)
})

test("Q04 I05: a cursor carries no rights: somebody else's opens only what is mine to see", async ({
  people,
}) => {
  const [bo, cy, eve] = await people("bo", "cy", "eve")
  const group = await createGroup("design-crit", "private", bo, cy)
  for (let i = 0; i < 3; i++) await postInGroup(bo, group, `canary ${i}`)
  const theirs = await (await asker(cy)).timeline(["home"], "?limit=1")
  expect(theirs.body.next).not.toBeNull()
  const mine = await (await asker(eve)).timeline(["home"], `?limit=1&cursor=${theirs.body.next}`)
  expect(mine.body).toEqual({ items: [], next: null })
})

test("addresses that name no timeline are not found", async ({ people }) => {
  const [bo] = await people("bo")
  const api = await asker(bo)
  for (const feed of [
    ["people"],
    ["tags"],
    ["groups", "engineering"],
    ["everyone", "x"],
    ["people", "nobody_here"],
  ]) {
    expect([feed, (await api.timeline(feed)).status]).toEqual([feed, 404])
  }
  expect((await api.timeline(["home", "a", "b"])).status).toBe(400)
})
