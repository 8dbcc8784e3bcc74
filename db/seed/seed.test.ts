import { sql } from "drizzle-orm"
import { db } from "@/db"
import { expect, test } from "@/db/testing/fixtures"
import { viewerOf } from "@/lib/auth/viewer"
import { nowMs } from "@/lib/core/clock"
import { idTime } from "@/lib/core/ids"
import { seedDemo } from "."
import { chronicle } from "./chronicle"

const one = async <Row extends Record<string, unknown>>(query: ReturnType<typeof sql>) => {
  const [row] = (await db.execute<Row>(query)).rows
  if (!row) throw new Error("no row")
  return row
}

test("The demo company moves in through the mutations that everybody uses, and only once", async () => {
  const before = nowMs()
  const progress: number[] = []
  const first = await seedDemo({ onProgress: (done, all) => progress.push(done / all) })
  expect(first).toMatchObject({ people: 60 })
  expect(progress.at(-1)).toBe(1)
  expect(nowMs() - before, "the clock runs again").toBeLessThan(60_000)

  const rows = sql`select
      (select count(*)::int from people) as people, (select count(*)::int from follows) as follows,
      (select count(*)::int from likes) as likes,
      (select count(*)::int from posts where reply_to_id is null and repost_of_id is null) as posts,
      (select count(*)::int from posts where reply_to_id is not null) as replies,
      (select count(*)::int from posts where repost_of_id is not null) as reposts`
  expect(await one(rows)).toEqual(first)

  const again = await seedDemo()
  expect(Object.values(again)).toEqual([0, 0, 0, 0, 0, 0])
  expect(await one(rows)).toEqual(first)
}, 60_000)

test("The demo company's month is in its ids, its counts are rolled up, and its people are who they should be", async () => {
  await seedDemo()
  const { oldest, newest } = await one<{ oldest: string; newest: string }>(
    sql`select min(id)::text as oldest, max(id)::text as newest from posts`,
  )
  expect(nowMs() - idTime(newest).getTime()).toBeLessThan(30 * 60_000)
  expect(nowMs() - idTime(oldest).getTime()).toBeGreaterThan(25 * 86_400_000)
  expect(idTime(newest).getTime()).toBeLessThan(nowMs())

  const { pending, wrong } = await one<{ pending: number; wrong: number }>(sql`select
      (select count(*)::int from post_counter_deltas) as pending,
      (select count(*)::int from posts p left join post_counters c on c.post_id = p.id
        where p.repost_of_id is null and coalesce(c.likes, 0) <> (select count(*) from likes l where l.post_id = p.id)) as wrong`)
  expect({ pending, wrong }).toEqual({ pending: 0, wrong: 0 })

  expect(await viewerOf("ada")).toMatchObject({ role: "admin", department: "Operations" })
  expect(await viewerOf("mo")).toMatchObject({ role: "moderator" })
  const { manager, zone } = await one<{ manager: string; zone: string }>(
    sql`select m.handle as manager, p.time_zone as zone from people p join people m on m.id = p.manager_id where p.handle = 'tomas'`,
  )
  expect({ manager, zone }).toEqual({ manager: "marguerite", zone: "Europe/Madrid" })
}, 60_000)

test("A seed that is interrupted leaves nothing behind, so that the next one begins anew", async () => {
  const interrupted = seedDemo({
    onProgress: (done) => {
      if (done === 200) throw new Error("the power went")
    },
  })
  await expect(interrupted).rejects.toThrow("the power went")
  expect(await one(sql`select count(*)::int as people from people`)).toEqual({ people: 0 })
  expect(await seedDemo()).toMatchObject({
    people: chronicle(nowMs()).filter(({ kind }) => kind === "join").length,
  })
}, 60_000)
