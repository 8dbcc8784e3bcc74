import { expect, test } from "@playwright/test"
import { inArray, like, sql } from "drizzle-orm"
import { db } from "@/db"
import { groups } from "@/db/schema/groups"
import { people } from "@/db/schema/people"
import { visible } from "@/db/testing/visible"
import type { Viewer } from "@/lib/auth/viewer"
import { newId } from "@/lib/core/ids"
import { createPost } from "@/lib/posts/create-post"
import { leaksIn } from "@/lib/timelines/testing/faults"
import { type Stage, setStage } from "@/lib/timelines/testing/stage"
import { type Address, addressesOf } from "./security/addresses"
import { cookieOf } from "./security/cookies"
import { listen } from "./security/listen"
import { routes } from "./security/routes"
import { type Answer, send } from "./security/send"

let stage: Stage
const cookies = new Map<string, string>()

// A private and a secret group, and one that was public once and archived since: what other specs look at stays as it is.
test.beforeAll(async () => {
  stage = await setStage(1, [
    { began: "private", became: "private", archived: false },
    { began: "secret", became: "secret", archived: false },
    { began: "public", became: "private", archived: true },
  ])
  for (const { handle } of Object.values(stage.cast)) cookies.set(handle, await cookieOf(handle))
})

test.afterAll(async () => {
  const known = stage.company.people.map(({ handle }) => handle)
  const ours = known.filter((handle) => handle in stage.cast || handle.startsWith("cnr"))
  // Their names are free again for whoever sets the stage anew after a failure, and no page asks for pictures that
  // were never stored.
  await db
    .update(people)
    .set({ state: "deactivated", handle: sql`'left_' || ${people.id}`, avatarId: null, bannerId: null })
    .where(inArray(people.handle, ours))
  await db
    .update(groups)
    .set({ slug: sql`'left-' || ${groups.id}` })
    .where(like(groups.slug, "cnrslug%"))
})

/** As a document, and as what a page in the browser fetches when somebody follows a link. */
const renderings: [string, Record<string, string>][] = [
  ["", {}],
  ["_rsc", { rsc: "1" }],
]

const withQuery = (path: string, query: string) =>
  query ? `${path}${path.includes("?") ? "&" : "?"}${query}` : path

/** Everything that this person is sent from an address, as a page in both renderings. */
async function answers({ path }: Address, viewer: Viewer | null): Promise<Answer[]> {
  const cookie: Record<string, string> = viewer ? { cookie: cookies.get(viewer.handle) ?? "" } : {}
  const ways = path.startsWith("/api/") ? renderings.slice(0, 1) : renderings
  const from = viewer ? undefined : "127.0.0.41"
  return Promise.all(
    ways.map(([query, headers]) =>
      send(withQuery(path, query), { headers: { ...headers, ...cookie }, from }),
    ),
  )
}

async function faultsAt(address: Address, viewer: Viewer | null): Promise<string[]> {
  const here = `${viewer?.handle ?? "nobody"} at ${address.path}`
  const faults: string[] = []
  for (const { status, headers, body } of await answers(address, viewer)) {
    // What they asked for themselves tells them nothing.
    const bytes = `${JSON.stringify(headers)}${body}`
    const leaks = leaksIn(stage, viewer, bytes, address.path).filter((leak) => {
      const [text = ""] = leak.split(" ")
      return !address.path.includes(text)
    })
    faults.push(...leaks.map((leak) => `${here} learns ${leak}`))
    if (status >= 500) faults.push(`${here} breaks`)
    if (!viewer && ![307, 401].includes(status)) faults.push(`${here} gets ${status}`)
    for (const text of (viewer && address.must?.(viewer)) ?? [])
      if (!body.includes(text)) faults.push(`${here} misses ${text}`)
  }
  return faults
}

test("Z01 Z25: nobody is sent a byte of what is not for them, by no page, payload or route of the build", async () => {
  // A thousand answers, of a machine that may be busy.
  test.setTimeout(120_000)
  const { stranger, member, former, invited, tim, companyadmin } = stage.cast
  const outsiders = [null, stranger, former]
  const everybody = [...outsiders, member, invited, tim, companyadmin]
  const faults: string[] = []
  for (const address of addressesOf(stage)) {
    // What is there for everybody alike is asked by those for whom the most would be a leak.
    const viewers = address.isForEverybody ? outsiders : everybody
    faults.push(...(await Promise.all(viewers.map((viewer) => faultsAt(address, viewer)))).flat())
  }
  expect(faults).toEqual([])
})

test("Z01: every page and route of the build is asked, or is named with the reason why not", () => {
  const unasked: Record<string, string> = {
    "/sign-in": "for whoever has no session",
    "/api/auth/callback/company": "the end of signing in, a redirection",
    "/api/auth/signed-out": "forgets the session, a redirection",
    "/api/health/live": "says that the process answers",
    "/api/health/ready": "says whether requests should come here",
    "/api/stream": "asked by a test of its own",
    "/api/previews/[id]/image": "asked by a test of its own (S11)",
    "/icon.svg": "a picture",
  }
  const paths = addressesOf(stage).map(({ path }) => path.split("?")[0] ?? "")
  const isAsked = (pattern: string) => {
    const shape = pattern.replace(/\[\.{3}\w+\]/g, ".+").replace(/\[\w+\]/g, "[^/]+")
    return paths.some((path) => new RegExp(`^${shape}$`).test(path))
  }
  const patterns = routes().map(({ pattern }) => pattern)
  expect(patterns.filter((pattern) => !(pattern in unasked) && !isAsked(pattern))).toEqual([])
  expect(Object.keys(unasked).filter((pattern) => !patterns.includes(pattern))).toEqual([])
})

/**
 * What remains of an answer without what differs in every one: nonce, request number, how far the log of events had
 * come, what was asked for, and in which order the framework happened to finish and number the rows of its payload.
 */
function comparable({ status, headers, body }: Answer, key: string): unknown {
  const nonce = /'nonce-([^']+)'/.exec(String(headers["content-security-policy"]))?.[1] ?? "no-nonce"
  const plain = (text: string) =>
    text
      .replaceAll(nonce, "NONCE")
      .replaceAll(key, "KEY")
      .replace(/"[\w-]{21}[vmh]"/g, '"REQUEST"')
      // Jobs that the stage left behind move it on.
      .replace(/(live-position",?\s?"?content"?[:=]")[\d-]+/g, "$1POSITION")
  const { date: _date, "x-request-id": _id, ...kept } = headers
  const pushed = /<script[^>]*>self\.__next_f\.push\(\[1,("(?:[^"\\]|\\.)*")\]\)<\/script>/g
  const embedded = [...body.matchAll(pushed)].map(([, text = '""']) => String(JSON.parse(text))).join("")
  const rows = (embedded || body)
    .split("\n")
    .map((row) => plain(row).replace(/^[0-9a-f]+:|\$[LQ@]?[0-9a-f]+/g, "#"))
  const document = embedded ? plain(body.replace(pushed, "")) : ""
  return { status, headers: plain(JSON.stringify(kept)), document, rows: rows.toSorted() }
}

test("Z02 Z21 Z25: what is not for somebody answers with the same status, headers and bytes as what does not exist", async () => {
  const ids = stage.canaries.flatMap(({ thing }) => (thing.kind === "post-id" ? [thing] : []))
  const lists = stage.company.lists.map(({ id }) => ({ kind: "list" as const, id }))
  const { stranger, former, companyadmin } = stage.cast
  for (const viewer of [stranger, former, companyadmin]) {
    const hidden = <T extends Parameters<typeof visible>[2]>(things: T[]) =>
      things.filter((thing) => !visible(stage.company, viewer, thing))
    const secret = stage.groups.filter(({ id }) => hidden([{ kind: "group", groupId: id }]).length > 0)
    // Addresses as long as each other, for their length is in the headers.
    const pairs: [string, (key: string) => string, string][] = [
      ...hidden(ids)
        .slice(0, 2)
        .flatMap(({ id }) => [
          twin(id, (key) => `/posts/${key}`),
          twin(id, (key) => `/api/posts/${key}/replies`),
        ]),
      ...hidden(lists)
        .slice(0, 1)
        .flatMap(({ id }) => [
          twin(id, (key) => `/lists/${key}`),
          twin(id, (key) => `/api/lists/${key}/people`),
        ]),
      ...secret.flatMap(({ slug }) =>
        ["", "/about", "/members", "/manage", "/settings"].map((below) =>
          twin(slug, (key) => `/groups/${key}${below}`),
        ),
      ),
    ]
    expect(pairs.length).toBeGreaterThan(8)
    for (const [key, pathOf, nobodys] of pairs) {
      const theirs = await answers({ path: pathOf(key) }, viewer)
      const missing = await answers({ path: pathOf(nobodys) }, viewer)
      expect(theirs.map((answer) => comparable(answer, key))).toEqual(
        missing.map((answer) => comparable(answer, nobodys)),
      )
    }
  }
})

/** An address of something, and one of nothing that looks the same. */
function twin(key: string, pathOf: (key: string) => string): [string, (key: string) => string, string] {
  return [key, pathOf, /^\d+$/.test(key) ? newId() : key.replace(/\d+q$/, "7q")]
}

test("Z09: the stream tells members of a group what is said in it, and others nothing", async () => {
  const { member, stranger, former, mia, ola } = stage.cast
  const [inside, ...outside] = await Promise.all(
    [member, stranger, former].map(({ handle }) => listen(cookies.get(handle) ?? "")),
  )
  const group = stage.groups[0]?.slug ?? ""
  const said = await createPost(ola, { body: "said to members alone", group })
  const toAll = await createPost(mia, { body: "said to everybody" })
  const id = "item" in said ? said.item.id : ""
  for (const stream of [inside, ...outside]) await stream?.until(toAll.item.id)
  expect(inside?.heard()).toContain(id)
  for (const stream of outside) {
    expect(stream.heard()).not.toContain(id)
    expect(stream.heard()).not.toContain(group)
  }
  for (const stream of [inside, ...outside]) stream?.close()
})
