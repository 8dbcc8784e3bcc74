import { randomBytes } from "node:crypto"
import { eq, sql } from "drizzle-orm"
import { db, transaction } from "@/db"
import { Connection } from "@/db/connection"
import { groupQueue } from "@/db/schema/groups"
import { posts } from "@/db/schema/posts"
import { idempotencyKeys } from "@/db/schema/requests"
import { sessions } from "@/db/schema/sessions"
import { createGroup } from "@/db/testing/create-group"
import { expect, test } from "@/db/testing/fixtures"
import { days, hours, now } from "@/lib/core/clock"
import { newId } from "@/lib/core/ids"
import { setRule } from "@/lib/groups/set-rule"
import { gatherGroup, membersOf } from "@/lib/groups/testing/gathered-group"
import { enqueue } from "@/lib/jobs/enqueue"
import { admitted } from "@/lib/people/testing/admitted"
import { Presence } from "./presence"
import { keepRunningJobs } from "./run-jobs"
import { sweep } from "./sweep"

type Job = { task_identifier: string; attempts: number; last_error: string | null; locked_by: string | null }

const jobs = async () => {
  const { rows } = await db.execute<Job>(
    sql`select task_identifier, attempts, last_error, locked_by from graphile_worker.jobs order by id`,
  )
  return rows
}

/** Resolves as soon as the rows are as wanted; the test's own time limit ends a wait in vain. */
async function until<T>(read: () => Promise<T>, isEnough: (value: T) => boolean): Promise<T> {
  for (;;) {
    const value = await read()
    if (isEnough(value)) return value
  }
}

/** Jobs run as the application's own role, until the test is over. */
const working = test.extend<{ worker: { id: Promise<string>; stop: () => Promise<void> } }>({
  worker: async ({ company: _ }, use) => {
    const stopping = new AbortController()
    let named: (id: string) => void = () => undefined
    const id = new Promise<string>((resolve) => {
      named = resolve
    })
    const done = keepRunningJobs((name) => named(name), stopping.signal)
    const stop = () => {
      stopping.abort()
      return done
    }
    await use({ id, stop })
    await stop()
  },
})

async function deletedPost(authorId: string) {
  const id = newId()
  await db.insert(posts).values({ id, authorId, body: "Gone in a minute", deletedAt: now() })
  return id
}

working("a planned job runs at once, as a role that owns nothing", async ({ people, worker }) => {
  const [bo] = await people("bo")
  await worker.id
  const postId = await deletedPost(bo.id)
  await transaction((tx) => enqueue(tx, "posts.purge", { postId }))
  await until(
    () => db.select({ body: posts.body }).from(posts).where(eq(posts.id, postId)),
    ([post]) => post?.body === "",
  )
  await until(jobs, (rows) => rows.length === 0)
})

working(
  "a group follows its rule: who is there already, and who signs in for the first time, is in it soon after",
  async ({ people, worker }) => {
    const [ada, bo] = await people("ada", "bo")
    await worker.id
    const group = await gatherGroup({ slug: "berlin", owners: [ada] })
    await setRule(ada, { slug: "berlin", department: null, location: "Berlin" })
    await until(
      () => membersOf(group),
      (members) => members.includes(bo.id),
    )
    const { id } = await admitted("sam", { location: "Berlin" })
    await until(
      () => membersOf(group),
      (members) => members.includes(id),
    )
    await until(jobs, (rows) => rows.length === 0)
  },
)

working(
  "K11: a job that fails is put off and says why; the ones after it run",
  async ({ people, worker }) => {
    const [bo] = await people("bo")
    const postId = await deletedPost(bo.id)
    await transaction(async (tx) => {
      await enqueue(tx, "posts.purge", { postId: "no id, but a secret" })
      await enqueue(tx, "posts.purge", { postId })
    })
    await worker.id
    await until(
      () => db.select({ body: posts.body }).from(posts).where(eq(posts.id, postId)),
      ([post]) => post?.body === "",
    )
    const [poison] = await until(jobs, (rows) => rows.length === 1 && rows[0]?.last_error !== null)
    expect(poison).toMatchObject({ task_identifier: "posts.purge", attempts: 1, locked_by: null })
    expect(poison?.last_error).toContain("posts.purge failed")
    expect(poison?.last_error).not.toContain("secret")
  },
)

working(
  "K09: a job of a worker that died is done by another in seconds, not hours",
  async ({ people, worker }) => {
    const [bo] = await people("bo")
    const postId = await deletedPost(bo.id)
    const id = await worker.id
    const connection = await Connection.open("worker")
    const presence = new Presence()
    await presence.add(id)
    await presence.vouchBy(connection)
    await transaction(async (tx) => {
      await enqueue(tx, "posts.purge", { postId })
      await tx.execute(sql`update graphile_worker._private_jobs
      set locked_by = 'pool-of-the-dead', locked_at = now() - interval '11 seconds'`)
    })
    const leader = await Connection.open("worker")
    expect(await new Presence().freeJobsOfTheDead(leader)).toEqual(["pool-of-the-dead"])
    await until(jobs, (rows) => rows.length === 0)
    await Promise.all([leader.close(), connection.close()])
  },
)

test("a job of a worker that lives stays with it", async ({ people }) => {
  const [bo] = await people("bo")
  const postId = await deletedPost(bo.id)
  const [living, leader] = [await Connection.open("worker"), await Connection.open("worker")]
  const presence = new Presence()
  await presence.vouchBy(living)
  await presence.add("pool-of-the-living")
  await transaction(async (tx) => {
    await enqueue(tx, "posts.purge", { postId })
    await tx.execute(sql`update graphile_worker._private_jobs
      set locked_by = 'pool-of-the-living', locked_at = now() - interval '1 hour'`)
  })
  expect(await new Presence().freeJobsOfTheDead(leader)).toEqual([])
  await living.close()
  await until(
    () => new Presence().freeJobsOfTheDead(leader),
    (freed) => freed.length === 1,
  )
  expect(await jobs()).toMatchObject([{ locked_by: null }])
  await leader.close()
})

test("the sweep removes posts that were declined 30 days ago, and none that wait", async ({
  people,
  clock,
}) => {
  const [bo] = await people("bo")
  const { id: groupId } = await createGroup("design-crit", "public", bo)
  const post = (body: string, declinedAt: Date | null) => ({
    ...{ id: newId(), groupId, authorId: bo.id, body, declinedAt },
  })
  await db.insert(groupQueue).values([post("waiting", null), post("declined then", now())])
  clock.forward(days(29))
  await db.insert(groupQueue).values(post("declined now", now()))
  await sweep()
  expect(await db.select().from(groupQueue)).toHaveLength(3)
  clock.forward(days(2))
  await sweep()
  const left = await db.select({ body: groupQueue.body }).from(groupQueue).orderBy(groupQueue.id)
  expect(left.map(({ body }) => body)).toEqual(["waiting", "declined now"])
})

test("the sweep removes what has expired and nothing else", async ({ people, clock }) => {
  const [bo] = await people("bo")
  const key = { personId: bo.id, action: "posts.create", requestHash: randomBytes(32) }
  await db.insert(idempotencyKeys).values({ ...key, key: "of yesterday", createdAt: now() })
  clock.forward(hours(11))
  await sweep()
  expect(await db.select().from(sessions)).toHaveLength(1)
  clock.forward(days(1))
  await db.insert(idempotencyKeys).values({ ...key, key: "of today", createdAt: now() })
  await sweep()
  expect(await db.select().from(sessions)).toEqual([])
  expect(await db.select({ key: idempotencyKeys.key }).from(idempotencyKeys)).toEqual([{ key: "of today" }])
})
