import { sql } from "drizzle-orm"
import { db, transaction } from "@/db"
import { expect, test } from "@/db/testing/fixtures"
import { days, now } from "@/lib/core/clock"
import { enqueue } from "./enqueue"

const waiting = async () => {
  const { rows } = await db.execute<{ task_identifier: string; run_at: string }>(
    sql`select task_identifier, run_at from graphile_worker.jobs`,
  )
  return rows
}

test("work is planned with the act and forgotten with it", async () => {
  await transaction((tx) => enqueue(tx, "posts.purge", { postId: "1" }, { key: "purge:1" }))
  await expect(
    transaction(async (tx) => {
      await enqueue(tx, "posts.purge", { postId: "2" })
      throw new Error("changed my mind")
    }),
  ).rejects.toThrow("changed my mind")
  expect(await waiting()).toHaveLength(1)
})

test("planning the same work again moves it instead of doubling it", async () => {
  const later = new Date(now().getTime() + days(1))
  await transaction((tx) => enqueue(tx, "posts.purge", { postId: "3" }, { key: "purge:3" }))
  await transaction((tx) => enqueue(tx, "posts.purge", { postId: "3" }, { key: "purge:3", runAt: later }))
  const moved = (await waiting()).filter(({ run_at }) => new Date(run_at).getTime() === later.getTime())
  expect(moved).toHaveLength(1)
})
