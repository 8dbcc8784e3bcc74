import { sql } from "drizzle-orm"
import pg from "pg"
import { executor, transaction } from "@/db"
import { createPerson } from "@/db/testing/create-person"
import { expect, test } from "@/db/testing/fixtures"
import { followPerson } from "@/lib/follows/follow"
import { listFollowers, listFollowing } from "@/lib/follows/queries"
import { blockPerson } from "./block"
import { getProfile, listDepartments, listPeople, suggestMentions, suggestPeople } from "./queries"

/** A company of 20,000 in 20 departments; everybody follows p1 and three others. */
async function growCompany(): Promise<void> {
  const owner = new pg.Client({ connectionString: process.env.TEST_DATABASE_OWNER_URL })
  await owner.connect()
  await owner.query(`insert into people (id, handle, name, department, search_text, created_at)
    select 1000 + i, 'p' || i, 'Person ' || i, 'Department ' || i % 20,
      ' person ' || i || ' p' || i || chr(10) || '  department ' || i % 20, now() from generate_series(1, 20000) i`)
  await owner.query(`insert into follows select 1000 + i, 1000 + 1 + (i * k) % 19999, now()
    from generate_series(2, 20000) i, generate_series(0, 3) k where i <> 1 + (i * k) % 19999 on conflict do nothing`)
  await owner.query("vacuum analyze")
  await owner.end()
}

test("Q05: no list of people reads a whole table in a company of 20,000", async () => {
  await growCompany()
  const bo = await createPerson("bo", { department: "Department 3" })
  for (const handle of ["p1", "p2", "p3"]) await followPerson(bo, { handle })
  await blockPerson(bo, { handle: "p9" })
  const whole = await transaction(async () => {
    for (const query of [
      {},
      { q: "person" },
      { q: "p777" },
      { q: "zzz" },
      { q: "p" },
      { department: "Department 7" },
    ])
      await listPeople(bo, query)
    for (const q of ["p", "p77", "person", "zzz"]) await suggestMentions(bo, { q })
    await getProfile(bo, "p1")
    await listDepartments(bo)
    await suggestPeople(bo)
    await listFollowers(bo, { handle: "p1" })
    await listFollowing(bo, { handle: "p2" })
    const { rows } = await executor().execute(
      sql`select relname from pg_stat_xact_user_tables where seq_scan > 0 and relname in ('people', 'follows')`,
    )
    return rows
  })
  expect(whole).toEqual([])
})
