import { sql } from "drizzle-orm"
import pg from "pg"
import { executor, transaction } from "@/db"
import { createPerson } from "@/db/testing/create-person"
import { depth } from "@/db/testing/depth"
import { expect, test } from "@/db/testing/fixtures"
import { blockPerson } from "@/lib/people/block"
import { changeVisibility } from "./change-visibility"
import { listGroupRequests } from "./list-admissions"
import { pinPost } from "./pin"
import { getGroup, listGroupMembers, listGroups } from "./queries"
import { setRole } from "./set-role"
import { groupOf } from "./testing/group-of"

const crowd = 50_000 * depth

/** Makes the whole crowd members of the group beside 4,000 other groups, with 500 requests and 2,000 posts. */
async function growGroup(groupId: string): Promise<void> {
  const owner = new pg.Client({ connectionString: process.env.TEST_DATABASE_OWNER_URL })
  await owner.connect()
  await owner.query(`insert into people (id, handle, name, department, search_text, created_at)
    select 1000 + i, 'p' || i, 'Person ' || i, 'Department ' || i % 20,
      ' person ' || i || ' p' || i || chr(10) || '  department ' || i % 20, now() from generate_series(1, ${crowd}) i`)
  await owner.query(`insert into groups (id, slug, name, search_text, visibility, created_at)
    select 1000 + i, 'g' || i, 'Group ' || i, ' group ' || i || ' g' || i,
      case when i % 3 = 0 then 'secret' else 'public' end, now() from generate_series(1, 4000) i`)
  await owner.query(`insert into group_members (person_id, group_id, created_at)
    select 1000 + i, ${groupId}, now() from generate_series(1, ${crowd}) i`)
  await owner.query(`insert into group_members (person_id, group_id, created_at)
    select 1000 + i, 1001 + i % 4000, now() from generate_series(1, ${crowd}) i`)
  await owner.query(`update groups set member_count = ${crowd + 1} where id = ${groupId}`)
  await owner.query(`insert into group_requests (group_id, person_id, created_at)
    select case when i <= 500 then ${groupId} else 1001 + i % 4000 end, 1000 + i, now()
    from generate_series(1, 20000) i`)
  await owner.query(`insert into posts (id, author_id, group_id, visibility, body, reply_to_id, root_id)
    select 1000 + i, 1001, case when i % 50 < 2 then ${groupId} when i % 3 = 0 then 1001 + i % 4000 end, case when i % 50 < 2 then 1 else 0 end,
      'x', case when i % 50 = 1 then 1000 + i - 1 end, case when i % 50 = 1 then 1000 + i - 1 end
    from generate_series(0, 49999) i`)
  await owner.query("vacuum analyze")
  await owner.end()
}

test("Q05: no view of a group of fifty thousand, and no act on it, reads a whole table or the whole group", {
  timeout: 120_000,
}, async () => {
  const bo = await createPerson("bo", { department: "Department 3" })
  const cy = await createPerson("cy", { department: "Department 3" })
  const slug = "whole-company"
  const group = await groupOf(slug, "private", bo, cy)
  await growGroup(group.id)
  await blockPerson(cy, { handle: "p9" })
  expect((await getGroup(cy, slug)).members).toBe(crowd + 1)
  expect((await getGroup(bo, slug)).waiting.requests).toBe(100)
  const read = await transaction(async () => {
    for (const viewer of [bo, cy]) {
      await getGroup(viewer, slug)
      const first = await listGroupMembers(viewer, { slug, limit: 50 })
      await listGroupMembers(viewer, { slug, limit: 50, cursor: first.next ?? "" })
      for (const q of ["person", `p${crowd}`, "zzz", "p", "department 7"])
        expect((await listGroupMembers(viewer, { slug, q })).items.length).toBe(
          q === "zzz" ? 0 : q === `p${crowd}` ? 1 : 20,
        )
      for (const query of [{}, { q: "group" }, { q: "g3999" }, { q: "zzz" }, { scope: "mine" } as const])
        await listGroups(viewer, query)
      await listGroups(viewer, { scope: "department" })
    }
    await listGroupRequests(bo, { slug, limit: 50 })
    await setRole(bo, { slug, handle: "cy", role: "moderator" })
    await pinPost(bo, { slug, id: "1050" })
    const { rows } = await executor().execute<{ relname: string; scans: string; fetched: string }>(
      sql`select relname, seq_scan as scans, coalesce(idx_tup_fetch, 0) as fetched from pg_stat_xact_user_tables
          where relname in ('people', 'groups', 'group_members', 'group_requests', 'posts')`,
    )
    return rows
  })
  expect(read.filter(({ scans }) => scans !== "0")).toEqual([])
  for (const { relname, fetched } of read) {
    expect(Number(fetched), relname).toBeGreaterThan(0)
    expect(Number(fetched), relname).toBeLessThan(10_000)
  }
  const posts = await transaction(async () => {
    await changeVisibility(bo, { slug, visibility: "public" })
    const { rows } = await executor().execute<{ scans: string; changed: string }>(
      sql`select seq_scan as scans, n_tup_upd as changed from pg_stat_xact_user_tables where relname = 'posts'`,
    )
    return rows
  })
  expect(posts).toEqual([{ scans: "0", changed: "2000" }])
})
