import { eq } from "drizzle-orm"
import { describe } from "vitest"
import { db } from "@/db"
import { events } from "@/db/schema/events"
import { people as peopleTable } from "@/db/schema/people"
import { sessions } from "@/db/schema/sessions"
import { expect, test } from "@/db/testing/fixtures"
import { days, hours, minutes, nowMs } from "@/lib/core/clock"
import { readSessionToken } from "./cookie"
import { endSession, endSessionOfToken, endSessionsOf } from "./end-sessions"
import { listSessions } from "./list-sessions"
import { createSession, findSession } from "./sessions"

const laptop = { userAgent: "Mozilla/5.0 (X11; Linux x86_64; rv:130.0) Gecko/20100101 Firefox/130.0" }

test("A13: a token has 256 random bits, and only its digest is stored", async ({ people }) => {
  const [bo] = await people("bo")
  const { token } = await createSession(bo.id, laptop)
  expect(Buffer.from(token, "base64url")).toHaveLength(32)
  const rows = await db.select().from(sessions)
  expect(JSON.stringify(rows.map((row) => [row, row.tokenHash.toString("utf8")]))).not.toContain(token)
  expect((await findSession(token))?.handle).toBe("bo")
})

describe("how long a session lives", () => {
  test("A16: a session unused for 12 hours is dead, one in use lives on", async ({ people, clock }) => {
    const [bo] = await people("bo")
    const { token } = await createSession(bo.id, laptop)
    const unused = await createSession(bo.id, laptop)
    for (let day = 0; day < 2; day++) {
      clock.forward(hours(11))
      expect(await findSession(token)).not.toBeNull()
    }
    expect(await findSession(unused.token)).toBeNull()
    clock.forward(hours(12))
    expect(await findSession(token)).toBeNull()
  })

  test("A16: after 7 days a session ends, however busy", async ({ people, clock }) => {
    const [bo] = await people("bo")
    const { token, expiresAt } = await createSession(bo.id, laptop)
    expect(expiresAt.getTime() - nowMs()).toBeGreaterThan(days(7) - minutes(1))
    for (let half = 0; half < 15; half++) {
      await findSession(token)
      clock.forward(hours(11.5))
    }
    expect(await findSession(token)).toBeNull()
  })

  test("Being seen is written at most once a minute", async ({ people, clock }) => {
    const [bo] = await people("bo")
    const { token } = await createSession(bo.id, laptop)
    const seen = async () =>
      (await listSessions(bo)).find((one) => one.device === "Firefox on Linux")?.lastSeenAt
    const first = await seen()
    clock.forward(minutes(0.9))
    await findSession(token)
    expect(await seen()).toBe(first)
    clock.forward(minutes(0.2))
    await findSession(token)
    expect(await seen()).not.toBe(first)
  })
})

describe("who a session stands for", () => {
  test.for(["suspended", "deactivated"] as const)(
    "A17: somebody %s is signed out at the next request",
    async (state, { people }) => {
      const [bo] = await people("bo")
      const { token } = await createSession(bo.id, laptop)
      await db.update(peopleTable).set({ state }).where(eq(peopleTable.id, bo.id))
      expect(await findSession(token)).toBeNull()
    },
  )

  test("A17: a role taken away counts at the next request", async ({ people }) => {
    const [ada] = await people("ada")
    const { token } = await createSession(ada.id, laptop)
    expect((await findSession(token))?.role).toBe("admin")
    await db.update(peopleTable).set({ role: "member" }).where(eq(peopleTable.id, ada.id))
    expect((await findSession(token))?.role).toBe("member")
  })
})

describe("ending sessions", () => {
  test("A12: a token is dead once its session has ended, and open streams are told", async ({ people }) => {
    const [bo] = await people("bo")
    const { token } = await createSession(bo.id, laptop)
    const viewer = await findSession(token)
    if (!viewer) throw new Error("the session was not found")
    await endSession(viewer, { id: viewer.sessionId })
    expect(await findSession(token)).toBeNull()
    expect(await db.select().from(events)).toMatchObject([
      { kind: "session.ended", actorId: bo.id, personId: bo.id },
    ])
  })

  test("Signing out everywhere ends all my sessions and nobody else's", async ({ people }) => {
    const [bo, cy] = await people("bo", "cy")
    const mine = [await createSession(bo.id, laptop), await createSession(bo.id, { userAgent: "" })]
    const theirs = await createSession(cy.id, laptop)
    await endSessionsOf(bo.id)
    await endSessionsOf(bo.id)
    for (const { token } of mine) expect(await findSession(token)).toBeNull()
    expect((await findSession(theirs.token))?.handle).toBe("cy")
    expect(await db.select().from(events)).toHaveLength(1)
  })

  test("I01: another person's device is not found, and stays signed in", async ({ people }) => {
    const [bo, cy] = await people("bo", "cy")
    const { token } = await createSession(cy.id, laptop)
    const theirs = await findSession(token)
    const ending = endSession(bo, { id: theirs?.sessionId ?? "" })
    await expect(ending).rejects.toMatchObject({ code: "not_found" })
    await expect(endSession(bo, { id: "1" })).rejects.toMatchObject({ code: "not_found" })
    expect((await findSession(token))?.handle).toBe("cy")
    expect(await db.select().from(events)).toEqual([])
  })

  test("The list of devices shows mine, the current one marked, and no dead ones", async ({
    people,
    clock,
  }) => {
    const [bo, cy] = await people("bo", "cy")
    await createSession(bo.id, { userAgent: "idle for too long" })
    clock.forward(hours(13))
    await createSession(cy.id, laptop)
    const { token } = await createSession(bo.id, laptop)
    const viewer = await findSession(token)
    if (!viewer) throw new Error("the session was not found")
    expect(await listSessions(viewer)).toMatchObject([{ device: "Firefox on Linux", isCurrent: true }])
  })

  test("The session a browser had before is ended by its token", async ({ people }) => {
    const [bo] = await people("bo")
    const { token } = await createSession(bo.id, laptop)
    await endSessionOfToken("A".repeat(43))
    expect(await findSession(token)).not.toBeNull()
    await endSessionOfToken(token)
    expect(await findSession(token)).toBeNull()
  })
})

test("A13: a cookie that cannot be a token is not looked up", () => {
  const token = "a".repeat(43)
  expect(readSessionToken(`theme=dark; authjs.session-token=${token}`)).toBe(token)
  for (const cookie of [null, "", `authjs.session-token=${token}a`, "authjs.session-token=", `x${token}`])
    expect(readSessionToken(cookie)).toBeNull()
})
