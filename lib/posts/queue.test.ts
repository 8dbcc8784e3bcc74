import { eq } from "drizzle-orm"
import { db } from "@/db"
import { events } from "@/db/schema/events"
import { groupMembers, groupQueue, groups } from "@/db/schema/groups"
import { people as peopleTable } from "@/db/schema/people"
import { posts, postTags } from "@/db/schema/posts"
import { createGroup } from "@/db/testing/create-group"
import { expect, test } from "@/db/testing/fixtures"
import { actOnce } from "@/lib/auth/idempotency"
import { now } from "@/lib/core/clock"
import type { Id } from "@/lib/core/ids"
import { createPost } from "./create-post"
import { approveQueued, declineQueued, withdrawQueued } from "./decide-queued"
import { hydratePosts } from "./hydrate"
import { listMyQueued, listQueue } from "./queue"
import { moderatedGroup, wait } from "./testing/moderated-group"

test("a plain member's post waits: it is no post yet, and nobody is told of one", async ({ people }) => {
  const [bo, cy, dee] = await people("bo", "cy", "dee")
  const group = await moderatedGroup(bo, cy, dee)
  const id = await wait(cy, "canary #crit", group)
  expect(await db.select().from(posts)).toEqual([])
  expect(await db.select().from(postTags)).toEqual([])
  expect(await db.select().from(events)).toEqual([])
  expect((await listQueue(bo, group)).items).toMatchObject([
    { id, body: "canary #crit", author: { handle: "cy" } },
  ])
  expect(await listMyQueued(cy, group)).toMatchObject([{ id }])
  expect(await listMyQueued(dee, group)).toEqual([])
})

test("K08: the same key sent ten times at once lets one post wait, and every answer is the same", async ({
  people,
}) => {
  const [bo, cy] = await people("bo", "cy")
  const group = await moderatedGroup(bo, cy)
  const input = { body: "Hello", group: group.slug }
  const request = { personId: cy.id, action: "posts.create", key: "the-same-key", input }
  const send = () => actOnce(request, { before: async () => undefined, act: () => createPost(cy, input) })
  const replies = await Promise.all(Array.from({ length: 10 }, send))
  for (const reply of replies) expect(reply).toEqual(replies[0])
  expect(await db.select().from(groupQueue)).toHaveLength(1)
})

test("a moderator's own post, and everybody's answers, need no approval", async ({ people }) => {
  const [bo, cy] = await people("bo", "cy")
  const group = await moderatedGroup(bo, cy)
  const posted = await createPost(bo, { body: "Welcome", group: group.slug })
  if (!("item" in posted)) throw new Error("The post waits.")
  expect((await createPost(cy, { body: "Thanks", replyTo: posted.item.id })).item.post.audience).toBe("group")
})

test("an approved post is published in its author's name, now, and once", async ({ people }) => {
  const [bo, cy, eve] = await people("bo", "cy", "eve")
  const group = await moderatedGroup(bo, cy)
  const waiting = await wait(cy, "Hello @bo #crit", group)
  const { id } = await approveQueued(bo, { slug: group.slug, id: waiting })
  const [post] = await hydratePosts(cy, [id])
  expect(post).toMatchObject({
    ...{ author: { handle: "cy" }, body: "Hello @bo #crit", audience: "group", mine: { author: true } },
    entities: [{ kind: "mention" }, { kind: "hashtag" }],
  })
  expect(await hydratePosts(eve, [id])).toEqual([])
  expect(await db.select().from(postTags)).toEqual([{ tag: "crit", postId: id }])
  expect(await db.select().from(events)).toMatchObject([
    { kind: "post.created", actorId: cy.id, personId: bo.id, postId: id, groupId: group.id },
    { kind: "group.decided", actorId: bo.id, personId: cy.id, postId: null, groupId: group.id },
  ])
  await expect(approveQueued(bo, { slug: group.slug, id: waiting })).rejects.toMatchObject({
    code: "not_found",
  })
  expect(await listMyQueued(cy, group)).toEqual([])
})

test("two moderators who approve at once publish one post", async ({ people }) => {
  const [bo, cy, dee] = await people("bo", "cy", "dee")
  const group = await moderatedGroup(bo, cy, dee)
  await db.update(groupMembers).set({ role: 2 }).where(eq(groupMembers.personId, dee.id))
  const id = await wait(cy, "Hello", group)
  const outcomes = await Promise.allSettled(
    [bo, dee, bo, dee].map((moderator) => approveQueued(moderator, { slug: group.slug, id })),
  )
  expect(outcomes.filter(({ status }) => status === "fulfilled")).toHaveLength(1)
  expect(await db.select().from(posts)).toHaveLength(1)
})

test.for([
  ["has left the group", (id: Id) => db.delete(groupMembers).where(eq(groupMembers.personId, id))],
  [
    "is suspended",
    (id: Id) => db.update(peopleTable).set({ state: "suspended" }).where(eq(peopleTable.id, id)),
  ],
] as const)("Z20: the post of somebody who %s is not published any more", async ([, lose], { people }) => {
  const [bo, cy] = await people("bo", "cy")
  const group = await moderatedGroup(bo, cy)
  const id = await wait(cy, "Hello", group)
  await lose(cy.id)
  await expect(approveQueued(bo, { slug: group.slug, id })).rejects.toThrow(
    "Its author can no longer post in this group.",
  )
  expect(await db.select().from(posts)).toEqual([])
  expect((await listQueue(bo, group)).items).toHaveLength(1)
  expect(await declineQueued(bo, { slug: group.slug, id })).toEqual({ id })
  expect((await listQueue(bo, group)).items).toEqual([])
})

test("Z20: nothing is published in a group that was archived meanwhile", async ({ people }) => {
  const [bo, cy] = await people("bo", "cy")
  const group = await moderatedGroup(bo, cy)
  const id = await wait(cy, "Hello", group)
  await db.update(groups).set({ archivedAt: now() }).where(eq(groups.id, group.id))
  await expect(approveQueued(bo, { slug: group.slug, id })).rejects.toMatchObject({ code: "conflict" })
  expect(await db.select().from(posts)).toEqual([])
})

test("a post that waited while the group turned private is published for its members", async ({ people }) => {
  const [bo, cy, eve] = await people("bo", "cy", "eve")
  const group = await moderatedGroup(bo, cy)
  await db.update(groups).set({ visibility: "public" }).where(eq(groups.id, group.id))
  const waiting = await wait(cy, "Hello", group)
  await db.update(groups).set({ visibility: "private" }).where(eq(groups.id, group.id))
  const { id } = await approveQueued(bo, { slug: group.slug, id: waiting })
  expect(await hydratePosts(eve, [id])).toEqual([])
})

test("Z24: what was written for members alone is not let in once the whole company would read it", async ({
  people,
}) => {
  const [bo, cy] = await people("bo", "cy")
  const group = await moderatedGroup(bo, cy)
  await db.update(groups).set({ visibility: "private" }).where(eq(groups.id, group.id))
  const id = await wait(cy, "Between us", group)
  await db.update(groups).set({ visibility: "public" }).where(eq(groups.id, group.id))
  await expect(approveQueued(bo, { slug: group.slug, id })).rejects.toThrow("This group is public now")
  expect(await db.select().from(posts)).toEqual([])
  expect((await listQueue(bo, group)).items).toHaveLength(1)
})

test("I01 I05: only those who lead the group decide, and only on what waits in it", async ({ people }) => {
  const [bo, cy, dee, eve] = await people("bo", "cy", "dee", "eve")
  const group = await moderatedGroup(bo, cy, dee)
  const other = await createGroup("eves-own", "private", eve)
  await db.update(groupMembers).set({ role: 2 }).where(eq(groupMembers.personId, eve.id))
  const id = await wait(cy, "Hello", group)
  for (const decide of [approveQueued, declineQueued]) {
    for (const stranger of [cy, dee, eve])
      await expect(decide(stranger, { slug: group.slug, id })).rejects.toMatchObject({ code: "forbidden" })
    await expect(decide(eve, { slug: other.slug, id })).rejects.toMatchObject({ code: "not_found" })
  }
  for (const stranger of [bo, dee])
    await expect(withdrawQueued(stranger, { slug: group.slug, id })).rejects.toMatchObject({
      code: "not_found",
    })
  await expect(listQueue(dee, group)).rejects.toMatchObject({ code: "forbidden" })
  expect(await db.select().from(groupQueue)).toHaveLength(1)
})

test("Z21: the queue of a secret group does not exist for outsiders", async ({ people }) => {
  const [bo, cy, eve] = await people("bo", "cy", "eve")
  const group = await moderatedGroup(bo, cy)
  await db.update(groups).set({ visibility: "secret" }).where(eq(groups.id, group.id))
  const id = await wait(cy, "Hello", group)
  const words = async (slug: string) =>
    Promise.all(
      [
        listQueue(eve, { slug }),
        approveQueued(eve, { slug, id }),
        declineQueued(eve, { slug, id }),
        withdrawQueued(eve, { slug, id }),
      ].map((asked) => asked.catch(String)),
    )
  expect(await words(group.slug)).toEqual(await words("no-such-group"))
  expect(await listMyQueued(eve, group)).toEqual([])
})

test("A17: whoever was removed from a secret group finds not even their own waiting post there", async ({
  people,
}) => {
  const [bo, cy] = await people("bo", "cy")
  const group = await moderatedGroup(bo, cy)
  await db.update(groups).set({ visibility: "secret" }).where(eq(groups.id, group.id))
  const id = await wait(cy, "Hello", group)
  await db.delete(groupMembers).where(eq(groupMembers.personId, cy.id))
  expect(await listMyQueued(cy, group)).toEqual([])
  await expect(withdrawQueued(cy, { slug: group.slug, id })).rejects.toMatchObject({ code: "not_found" })
})

test("whoever wrote a waiting post may take it back", async ({ people }) => {
  const [bo, cy] = await people("bo", "cy")
  const group = await moderatedGroup(bo, cy)
  const id = await wait(cy, "Hello", group)
  expect(await withdrawQueued(cy, { slug: group.slug, id })).toEqual({ id })
  await expect(approveQueued(bo, { slug: group.slug, id })).rejects.toMatchObject({ code: "not_found" })
  expect(await db.select().from(posts)).toEqual([])
})

test("the queue is read in pages, the longest waiting first", async ({ people }) => {
  const [bo, cy] = await people("bo", "cy")
  const group = await moderatedGroup(bo, cy)
  const ids: Id[] = []
  for (let n = 0; n < 5; n++) ids.push(await wait(cy, `Post ${n}`, group))
  const first = await listQueue(bo, { slug: group.slug, limit: 3 })
  const second = await listQueue(bo, { slug: group.slug, limit: 3, cursor: first.next })
  expect([...first.items, ...second.items].map((item) => item.id)).toEqual(ids)
  expect(second.next).toBeNull()
})
