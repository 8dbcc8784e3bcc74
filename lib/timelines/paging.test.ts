import { eq } from "drizzle-orm"
import fc from "fast-check"
import { db } from "@/db"
import { posts } from "@/db/schema/posts"
import { depth } from "@/db/testing/depth"
import { expect, test } from "@/db/testing/fixtures"
import { establish, randomCompany } from "@/db/testing/random-company"
import { type Company, readCompany } from "@/db/testing/read-company"
import { type OraclePage, oracle } from "@/db/testing/timeline-oracle"
import type { Viewer } from "@/lib/auth/viewer"
import { now } from "@/lib/core/clock"
import { maxId, newId } from "@/lib/core/ids"
import type { TimelinePage } from "@/lib/posts/view"
import { mergeHome } from "./feeds/home-merge"
import type { FeedName } from "./input"
import { timelinePage } from "./page"
import { scanHome } from "./testing/home-ids"

const feeds: FeedName[] = [
  { kind: "home" },
  { kind: "everyone" },
  { kind: "unanswered" },
  ...(["posts", "replies", "media", "likes"] as const).map((tab) => ({
    kind: "person" as const,
    handle: "bo",
    tab,
  })),
  { kind: "tag", tag: "launch" },
  ...[0, 1, 2].map((n) => ({ kind: "group" as const, slug: `group-${n}` })),
  { kind: "bookmarks" },
]

const skeletonOf = ({ items, next }: TimelinePage): OraclePage => ({
  items: items.map(({ id, post }) => ({ id, postId: post.id })),
  next,
})

/** Reads a feed to its end beside the oracle; `between` changes the company after a page. */
async function expectEveryPage(
  { viewer, people, limit, company }: { viewer: Viewer; people: Viewer[]; limit: number; company: Company },
  feed: FeedName,
  between: (page: OraclePage) => Promise<Company> = async () => company,
) {
  const byHandle = Object.fromEntries(people.map((person) => [person.handle, person]))
  let current = company
  let cursor: string | null = null
  do {
    const page = skeletonOf(await timelinePage(viewer, feed, { cursor, limit }))
    expect(page).toEqual(oracle(current, viewer, byHandle).page(feed, cursor ?? maxId, limit))
    current = await between(page)
    cursor = page.next
  } while (cursor)
}

const runs = { numRuns: 12 * depth }

test("Q07: every page of every timeline is what the plain rules say", async ({ people }) => {
  const all = await people("ada", "mo", "bo", "cy", "dee", "eve")
  await fc.assert(
    fc.asyncProperty(randomCompany, fc.integer({ min: 1, max: 9 }), fc.nat(5), async (random, limit, who) => {
      await establish(random, all)
      const company = await readCompany()
      const viewer = all[who] ?? all[0]
      const lists = company.lists.map(({ id }) => ({ kind: "list" as const, id }))
      const folders = company.folders.map(({ id }) => ({ kind: "bookmarks" as const, folder: id }))
      for (const feed of [...feeds, ...lists, ...folders])
        if (oracle(company, viewer, {}).exists(feed))
          await expectEveryPage({ viewer, people: all, limit, company }, feed)
        else await expect(timelinePage(viewer, feed, { limit })).rejects.toMatchObject({ code: "not_found" })
    }),
    runs,
  )
})

test("Q07: posts written and deleted while somebody pages leave neither a gap nor a double", async ({
  people,
}) => {
  const all = await people("ada", "mo", "bo", "cy", "dee", "eve")
  await fc.assert(
    fc.asyncProperty(
      randomCompany,
      fc.integer({ min: 2, max: 5 }),
      fc.nat(1000),
      async (random, limit, pick) => {
        await establish(random, all)
        const seen: string[] = []
        const viewer = all[2]
        await expectEveryPage(
          { viewer, people: all, limit, company: await readCompany() },
          { kind: "everyone" },
          async (page) => {
            seen.push(...page.items.map((item) => item.id))
            const { posts: rest } = await readCompany()
            const victim = rest[pick % Math.max(1, rest.length)]
            await db.insert(posts).values({ id: newId(), authorId: all[3].id })
            if (victim) await db.update(posts).set({ deletedAt: now() }).where(eq(posts.id, victim.id))
            return readCompany()
          },
        )
        expect(new Set(seen).size).toBe(seen.length)
      },
    ),
    runs,
  )
})

test("home by scan and home by merge find the same candidates", async ({ people }) => {
  const all = await people("ada", "mo", "bo", "cy", "dee", "eve")
  await fc.assert(
    fc.asyncProperty(
      randomCompany,
      fc.integer({ min: 1, max: 12 }),
      fc.nat(70),
      async (random, window, at) => {
        await establish(random, all)
        const company = await readCompany()
        const cursor = company.posts[at]?.id ?? maxId
        for (const viewer of all) {
          const request = { viewer: viewer.id, cursor, window }
          const merged = await mergeHome(request)
          expect(merged).toEqual(await scanHome(request))
          const expected = oracle(company, viewer, {}).homeCandidates.map((post) => post.id)
          const from = cursor === maxId ? 0 : expected.findIndex((id) => BigInt(id) < BigInt(cursor))
          expect(merged.map((candidate) => candidate.id)).toEqual(
            from < 0 ? [] : expected.slice(from, from + window),
          )
        }
      },
    ),
    runs,
  )
})
