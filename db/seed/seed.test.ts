import { sql } from "drizzle-orm"
import { db } from "@/db"
import { expect, test } from "@/db/testing/fixtures"
import { viewerOf } from "@/lib/auth/viewer"
import { days, minutes, nowMs } from "@/lib/core/clock"
import { idTime } from "@/lib/core/ids"
import { seedDemo } from "."

test("The demo company moves in through everybody's mutations: at once or not at all, and only once", async () => {
  const started = nowMs()
  await expect(seedDemo({ onProgress: failAt(200) })).rejects.toThrow("the power went")
  expect(await inTables(), "an interrupted seed leaves nothing behind").toEqual(nothing)

  const progress: number[] = []
  const moved = await seedDemo({ onProgress: (done, all) => progress.push(done / all) })
  expect(progress.at(-1)).toBe(1)
  expect(moved).toMatchObject({ people: 60 })
  expect(await inTables()).toEqual(moved)
  expect(nowMs() - started, "the clock runs again").toBeLessThan(60_000)

  expect(await seedDemo(), "a second seed adds nothing").toEqual(nothing)
  expect(await inTables()).toEqual(moved)

  const { oldest, newest } = await one(
    sql`select min(id)::text as oldest, max(id)::text as newest from posts`,
  )
  expect(started - idTime(String(newest)).getTime(), "the newest post is minutes old").toBeLessThan(
    minutes(10),
  )
  expect(started - idTime(String(oldest)).getTime(), "the oldest is weeks old").toBeGreaterThan(days(26))
  expect(await one(uncounted)).toEqual({ pending: 0, wrong: 0 })
  expect(await viewerOf("ada")).toMatchObject({ role: "admin", department: "Operations" })
  expect(await viewerOf("mo")).toMatchObject({ role: "moderator" })
  expect(await one(tomas)).toEqual({ manager: "marguerite", zone: "Europe/Madrid" })
}, 90_000)

const nothing = { people: 0, follows: 0, posts: 0, replies: 0, likes: 0, reposts: 0 }

const inTables = () =>
  one(sql`select
    (select count(*)::int from people) as people, (select count(*)::int from follows) as follows,
    (select count(*)::int from likes) as likes,
    (select count(*)::int from posts where reply_to_id is null and repost_of_id is null) as posts,
    (select count(*)::int from posts where reply_to_id is not null) as replies,
    (select count(*)::int from posts where repost_of_id is not null) as reposts`)

const uncounted = sql`select
  (select count(*)::int from post_counter_deltas) as pending,
  (select count(*)::int from posts p left join post_counters c on c.post_id = p.id
    where p.repost_of_id is null
      and coalesce(c.likes, 0) <> (select count(*) from likes l where l.post_id = p.id)) as wrong`

const tomas = sql`select m.handle as manager, p.time_zone as zone
  from people p join people m on m.id = p.manager_id where p.handle = 'tomas'`

function failAt(count: number) {
  return (done: number) => {
    if (done === count) throw new Error("the power went")
  }
}

async function one(query: ReturnType<typeof sql>) {
  const [row] = (await db.execute(query)).rows
  if (!row) throw new Error("no row")
  return row
}
