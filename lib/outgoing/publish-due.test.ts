import { eq } from "drizzle-orm"
import { db, transaction } from "@/db"
import { events } from "@/db/schema/events"
import { groups } from "@/db/schema/groups"
import { outgoingPosts } from "@/db/schema/outgoing"
import { people as persons } from "@/db/schema/people"
import { posts } from "@/db/schema/posts"
import type { Viewer } from "@/lib/auth/viewer"
import { hours, now, nowMs, seconds } from "@/lib/core/clock"
import { newId } from "@/lib/core/ids"
import { archiveGroup } from "@/lib/groups/archive"
import { banMember } from "@/lib/groups/ban"
import { changeVisibility } from "@/lib/groups/change-visibility"
import { removeMember } from "@/lib/groups/remove"
import { gatherGroup } from "@/lib/groups/testing/gathered-group"
import { blockPerson } from "@/lib/people/block"
import { createPost } from "@/lib/posts/create-post"
import { deletePost } from "@/lib/posts/delete-post"
import type { CreatePostInput } from "@/lib/posts/input"
import { expect, test } from "@/lib/realtime/testing/live-fixtures"
import { holdPost } from "./hold-post"
import { publishDue } from "./publish-due"
import { listPending, listScheduled } from "./queries"

const inAnHour = () => new Date(nowMs() + hours(1))
const schedule = (author: Viewer, post: CreatePostInput) =>
  holdPost(author, { post, publishAt: inAnHour(), isScheduled: true })

test("K09: a process that dies while it posts leaves one post in the end: not two, and not none", async ({
  people,
  clock,
}) => {
  const [bo] = await people("bo")
  await schedule(bo, { body: "Survives" })
  clock.forward(hours(1))
  const dying = transaction(async () => {
    await publishDue()
    throw new Error("killed before the commit")
  })
  await expect(dying).rejects.toThrow("killed")
  expect([await db.$count(posts), await db.$count(events)]).toEqual([0, 0])
  expect(await listScheduled(bo)).toMatchObject([{ body: "Survives", failure: null }])
  await publishDue()
  await publishDue()
  expect([await db.$count(posts), await db.$count(outgoingPosts)]).toEqual([1, 0])
})

test("two leaders at once post each of fifty once", async ({ people, clock }) => {
  const [bo] = await people("bo")
  for (let n = 0; n < 50; n += 1) await schedule(bo, { body: `Number ${n}` })
  clock.forward(hours(1))
  await Promise.all([publishDue(), publishDue()])
  await publishDue()
  const rows = await db.select({ body: posts.body }).from(posts)
  expect(rows).toHaveLength(50)
  expect(new Set(rows.map(({ body }) => body)).size).toBe(50)
})

test("a post has the number and the time of when it is out, and those that wait keep their order", async ({
  people,
  clock,
}) => {
  const [bo] = await people("bo")
  await schedule(bo, { body: "first" })
  await schedule(bo, { body: "second" })
  clock.forward(hours(2))
  const before = now()
  await publishDue()
  const rows = await db.select().from(posts).orderBy(posts.id)
  expect(rows.map(({ body }) => body)).toEqual(["first", "second"])
  const told = await db.select().from(events).where(eq(events.kind, "post.created"))
  for (const event of told) expect(event.at.getTime()).toBeGreaterThanOrEqual(before.getTime() - seconds(1))
})

const inGroup = { body: "For the group", group: "crit" }

test.for([
  [
    "whoever was suspended",
    inGroup,
    "Your account could not post at that time.",
    (bo: Viewer) => db.update(persons).set({ state: "suspended" }).where(eq(persons.id, bo.id)),
  ],
  [
    "whoever was removed from a private group",
    inGroup,
    "Join this group to post in it.",
    (_: Viewer, ada: Viewer) => removeMember(ada, { slug: "crit", handle: "bo" }),
  ],
  [
    "whoever was banned",
    inGroup,
    "You are banned from this group.",
    (_: Viewer, ada: Viewer) => banMember(ada, { slug: "crit", handle: "bo" }),
  ],
  [
    "a group that was archived",
    inGroup,
    "This group is archived, so nothing can be added to it.",
    (_: Viewer, ada: Viewer) => archiveGroup(ada, { slug: "crit" }),
  ],
  [
    "a group that has other readers now",
    { ...inGroup, audience: "group" as const },
    "This group is public now",
    (_: Viewer, ada: Viewer) => changeVisibility(ada, { slug: "crit", visibility: "public" }),
  ],
  [
    "a group that became secret and let its author go",
    inGroup,
    "The group that this is for is not there for you any more.",
    async (_: Viewer, ada: Viewer) => {
      await removeMember(ada, { slug: "crit", handle: "bo" })
      await db.update(groups).set({ visibility: "secret", name: "Project Canary" })
    },
  ],
] as const)(
  "Z20 Z26: for %s nothing is posted, and the author keeps the text and reads why",
  async ([, post, reason, happen], { people, clock }) => {
    const [ada, bo, cy] = await people("ada", "bo", "cy")
    await gatherGroup({ slug: "crit", visibility: "private", owners: [ada], members: [bo, cy] })
    await schedule(bo, post)
    await happen(bo, ada)
    clock.forward(hours(1))
    await publishDue()
    await publishDue()
    expect(await db.$count(posts)).toBe(0)
    const [kept] = await listScheduled(bo)
    expect(kept).toMatchObject({ body: "For the group", failure: expect.stringContaining(reason) })
    expect(JSON.stringify(kept)).not.toContain("Canary")
    expect(await listScheduled(cy)).toEqual([])
    const told = await db.select().from(events).where(eq(events.kind, "outgoing.failed"))
    expect(told).toMatchObject([{ personId: bo.id, postId: null, groupId: null }])
  },
)

test.for([
  ["was deleted", "This post was deleted", (cy: Viewer, id: string) => deletePost(cy, { id })],
  [
    "is by somebody who has blocked its author",
    "The post that this answers is not there for you any more.",
    (cy: Viewer) => blockPerson(cy, { handle: "bo" }),
  ],
] as const)(
  "Z20: an answer to a post that %s is not posted, and the text stays",
  async ([, reason, happen], { people, clock }) => {
    const [bo, cy] = await people("bo", "cy")
    const { item } = await createPost(cy, { body: "Lunch?" })
    await holdPost(bo, {
      post: { body: "Yes", replyTo: item.id },
      publishAt: new Date(nowMs() + seconds(10)),
      isScheduled: false,
    })
    expect(await listPending(bo)).toMatchObject([{ replyTo: { id: item.id, handle: "cy" } }])
    await happen(cy, item.id)
    clock.forward(seconds(10))
    await publishDue()
    expect(await db.$count(posts)).toBe(1)
    const failed = {
      body: "Yes",
      replyTo: { id: item.id, handle: null },
      failure: expect.stringContaining(reason),
    }
    expect(await listPending(bo)).toMatchObject([failed])
    expect(await listScheduled(bo)).toMatchObject([failed])
  },
)

test("K11: one that breaks the server is put aside with a word to its author, and holds up none", async ({
  people,
  clock,
}) => {
  const [bo] = await people("bo")
  const broken = { id: newId(), authorId: bo.id, publishAt: inAnHour(), isScheduled: true }
  await db.insert(outgoingPosts).values({ ...broken, contents: [{ body: "x", replyTo: "1" }] })
  await db.execute(`update outgoing_posts set contents = '[{"body": 7}]'`)
  await schedule(bo, { body: "Goes out" })
  clock.forward(hours(1))
  await publishDue()
  expect(await db.select({ body: posts.body }).from(posts)).toEqual([{ body: "Goes out" }])
  expect(await db.select({ failure: outgoingPosts.failure }).from(outgoingPosts)).toEqual([
    { failure: "Something went wrong on our side. Try again." },
  ])
})

test("Z20: its author's pages are told that it is out or has failed, and nobody else's", async ({
  people,
  live,
  clock,
}) => {
  const [bo, cy] = await people("bo", "cy")
  const [own, other] = [await live.connect(bo), await live.connect(cy)]
  const { item } = await createPost(cy, { body: "Lunch?" })
  await schedule(bo, { body: "Out" })
  await schedule(bo, { body: "An answer", replyTo: item.id })
  await deletePost(cy, { id: item.id })
  clock.forward(hours(1))
  await publishDue()
  await own.until((told) => told.filter(({ type }) => type === "outgoing").length === 2)
  const [post] = await db.select({ id: posts.id }).from(posts).where(eq(posts.body, "Out"))
  expect(own.ofType("outgoing").map(({ data }) => data)).toEqual([
    { state: "posted", postId: post?.id },
    { state: "failed" },
  ])
  const { item: last } = await createPost(cy, { body: "Afterwards" })
  await other.until((told) => told.some(({ data }) => data.id === last.id))
  expect(other.ofType("outgoing")).toEqual([])
})
