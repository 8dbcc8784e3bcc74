import pg from "pg"
import { pool } from "@/db"
import { migrateDatabase } from "@/db/migrate"
import { expect, test } from "@/db/testing/fixtures"

const ownerUrl = process.env.TEST_DATABASE_OWNER_URL ?? ""
const denied = { code: "42501" }

test("K19: two migrations at once take turns, and a second run changes nothing", async () => {
  await Promise.all([migrateDatabase(ownerUrl), migrateDatabase(ownerUrl)])
  const { rows } = await pool.query("select count(*)::int as n from drizzle.__drizzle_migrations")
  await migrateDatabase(ownerUrl)
  const { rows: after } = await pool.query("select count(*)::int as n from drizzle.__drizzle_migrations")
  expect(after).toEqual(rows)
})

test("Q08: the application's role may not change the schema", async () => {
  await expect(pool.query("create table planted (id int)")).rejects.toMatchObject(denied)
  await expect(pool.query("alter table posts add column planted int")).rejects.toMatchObject(denied)
  await expect(pool.query("drop table likes")).rejects.toMatchObject(denied)
  await expect(pool.query("truncate posts")).rejects.toMatchObject(denied)
})

test("Q08: the audit log and the events cannot be changed or thinned out by the application", async () => {
  for (const table of ["audit", "events"]) {
    await expect(pool.query(`delete from ${table}`)).rejects.toMatchObject(denied)
    await expect(pool.query(`truncate ${table}`)).rejects.toMatchObject(denied)
  }
  await expect(pool.query("update audit set act = 'x'")).rejects.toMatchObject(denied)
  await expect(pool.query("update events set kind = 'x'")).rejects.toMatchObject(denied)
})

test("the audit log is a chain, and not even its owner can rewrite it by accident", async () => {
  for (const act of ["one", "two", "three"])
    await pool.query("insert into audit (at, act) values (now(), $1)", [act])
  const { rows } = await pool.query("select hash, previous_hash from audit order by id desc limit 2")
  expect(rows[0].previous_hash).toEqual(rows[1].hash)
  const owner = new pg.Client({ connectionString: ownerUrl })
  await owner.connect()
  await expect(owner.query("delete from audit")).rejects.toMatchObject(denied)
  await owner.end()
})
