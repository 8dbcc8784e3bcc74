import { db, transaction } from "@/db"
import { events } from "@/db/schema/events"
import { expect, test } from "@/db/testing/fixtures"
import { recordEvent } from "./record-event"

test("what happened is written down with the act", async ({ people }) => {
  const [bo, cy] = await people("bo", "cy")
  await transaction((tx) => recordEvent(tx, { kind: "follow.created", actorId: bo.id, personId: cy.id }))
  const [event] = await db.select().from(events)
  expect(event).toMatchObject({ kind: "follow.created", actorId: bo.id, personId: cy.id, postId: null })
  expect(Number(event?.xid)).toBeGreaterThan(0)
})

test("an act that fails leaves no trace of having happened", async ({ people }) => {
  const [bo] = await people("bo")
  const act = transaction(async (tx) => {
    await recordEvent(tx, { kind: "profile.updated", actorId: bo.id, personId: bo.id })
    throw new Error("no")
  })
  await expect(act).rejects.toThrow("no")
  expect(await db.select().from(events)).toEqual([])
})
