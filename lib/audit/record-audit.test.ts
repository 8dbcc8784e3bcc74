import { sql } from "drizzle-orm"
import { db, transaction } from "@/db"
import { audit } from "@/db/schema/audit"
import { expect, test } from "@/db/testing/fixtures"
import { recordAudit } from "./record-audit"

const act = (subject: string) => ({
  actorId: "1",
  act: "test.act",
  subject,
  details: { before: 1, after: 2 },
})

test("M02: an act and its row stand or fall together", async () => {
  const failing = transaction(async (tx) => {
    await recordAudit(tx, act("undone"))
    throw new Error("the act failed")
  })
  await expect(failing).rejects.toThrow("the act failed")
  expect((await db.select().from(audit)).map((row) => row.subject)).not.toContain("undone")
})

test("M02: rows written at once form one chain, each holding the digest of the one before", async () => {
  await Promise.all(
    Array.from({ length: 10 }, (_, n) => transaction((tx) => recordAudit(tx, act(`act ${n}`)))),
  )
  const rows = await db.select().from(audit).orderBy(audit.id)
  expect(rows.length).toBeGreaterThanOrEqual(10)
  for (const [index, row] of rows.entries())
    expect(row.previousHash?.toString("hex")).toBe(rows[index - 1]?.hash?.toString("hex"))
  expect(new Set(rows.map((row) => row.hash?.toString("hex"))).size).toBe(rows.length)
})

test("Q08: the application may neither change nor remove a row", async () => {
  await transaction((tx) => recordAudit(tx, act("kept")))
  for (const statement of [sql`update audit set act = 'x'`, sql`delete from audit`, sql`truncate audit`])
    await expect(db.execute(statement)).rejects.toMatchObject({ cause: { code: "42501" } })
})
