import { eq } from "drizzle-orm"
import { db } from "@/db"
import { audit } from "@/db/schema/audit"
import { events } from "@/db/schema/events"
import { groupQueue } from "@/db/schema/groups"
import { posts } from "@/db/schema/posts"
import { expect, test } from "@/db/testing/fixtures"
import { getGroup } from "@/lib/groups/queries"
import { approveQueued, declineQueued, withdrawQueued } from "./decide-queued"
import { listMyQueued, listQueue } from "./queue"
import { moderatedGroup, wait } from "./testing/moderated-group"

test("a declined post is lost for nobody but those who declined it: its author alone still reads it", async ({
  people,
}) => {
  const [bo, cy, dee] = await people("bo", "cy", "dee")
  const group = await moderatedGroup(bo, cy, dee)
  const id = await wait(cy, "My long text", group)
  const later = await wait(cy, "Another", group)
  expect(await declineQueued(bo, { slug: group.slug, id })).toEqual({ id })
  expect(await listMyQueued(cy, group)).toMatchObject([
    { id: later, declinedAt: null },
    { id, body: "My long text", declinedAt: expect.any(String) },
  ])
  expect((await listQueue(bo, group)).items.map((item) => item.id)).toEqual([later])
  expect((await getGroup(bo, group.slug)).waiting.posts).toBe(1)
  expect(await listMyQueued(dee, group)).toEqual([])
  expect(await db.select().from(posts)).toEqual([])
})

test("however many posts of somebody wait, what was declined is still shown to them", async ({ people }) => {
  const [bo, cy] = await people("bo", "cy")
  const group = await moderatedGroup(bo, cy)
  const declined = await wait(cy, "My long text", group)
  await declineQueued(bo, { slug: group.slug, id: declined })
  for (let n = 0; n < 51; n++) await wait(cy, `Post ${n}`, group)
  const own = await listMyQueued(cy, group)
  expect(own).toHaveLength(51)
  expect(own.at(-1)).toMatchObject({ id: declined, body: "My long text" })
})

test("a decision is final: what was declined is neither approved nor declined once more", async ({
  people,
}) => {
  const [bo, cy] = await people("bo", "cy")
  const group = await moderatedGroup(bo, cy)
  const id = await wait(cy, "Hello", group)
  const outcomes = await Promise.allSettled([
    declineQueued(bo, { slug: group.slug, id }),
    approveQueued(bo, { slug: group.slug, id }),
    declineQueued(bo, { slug: group.slug, id }),
  ])
  expect(outcomes.filter(({ status }) => status === "fulfilled")).toHaveLength(1)
  for (const decide of [approveQueued, declineQueued])
    await expect(decide(bo, { slug: group.slug, id })).rejects.toMatchObject({ code: "not_found" })
})

test("who declined whose post is in the audit log, without its text, and its author is told", async ({
  people,
}) => {
  const [bo, cy] = await people("bo", "cy")
  const group = await moderatedGroup(bo, cy)
  const id = await wait(cy, "canary", group)
  await declineQueued(bo, { slug: group.slug, id })
  const rows = await db.select().from(audit).where(eq(audit.subject, group.id))
  expect(rows).toMatchObject([
    { actorId: bo.id, act: "group.post-declined", details: { personId: cy.id, postId: id } },
  ])
  expect(JSON.stringify(rows.map(({ details }) => details))).not.toContain("canary")
  expect(await db.select().from(events)).toMatchObject([
    { kind: "group.decided", actorId: bo.id, personId: cy.id, postId: null, groupId: group.id },
  ])
})

test("whoever wrote a declined post may let go of it, and nobody else", async ({ people }) => {
  const [bo, cy, dee] = await people("bo", "cy", "dee")
  const group = await moderatedGroup(bo, cy, dee)
  const id = await wait(cy, "Hello", group)
  await declineQueued(bo, { slug: group.slug, id })
  for (const stranger of [bo, dee])
    await expect(withdrawQueued(stranger, { slug: group.slug, id })).rejects.toMatchObject({
      code: "not_found",
    })
  expect(await withdrawQueued(cy, { slug: group.slug, id })).toEqual({ id })
  expect(await db.select().from(groupQueue)).toEqual([])
})
