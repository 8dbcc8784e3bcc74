import { sql } from "drizzle-orm"
import { describe, vi } from "vitest"
import { z } from "zod"
import { db, transaction } from "@/db"
import { posts } from "@/db/schema/posts"
import { idempotencyKeys } from "@/db/schema/requests"
import { expect, test } from "@/db/testing/fixtures"
import { DomainError } from "@/lib/core/errors"
import { type Id, newId } from "@/lib/core/ids"
import { type ActionDefinition, runAction } from "./run-action"
import { meetingOf } from "./testing/meeting-of"
import { signedIn } from "./testing/signed-in"

const Note = z.object({ text: z.string().max(20, "Too long.") })

/** An action that counts how often it acts, and writes inside a transaction as real mutations do. */
function noteAction(
  rules: Partial<ActionDefinition<typeof Note, unknown>["rules"]> = {},
  { inTransaction = transaction, meet = async () => {} } = {},
) {
  const acts: string[] = []
  const definition = {
    input: Note,
    rules: { name: "notes.create", ...rules },
    mutate: (viewer: { id: Id; handle: string }, { text }: { text: string }) =>
      inTransaction(async (tx) => {
        await tx.execute(sql`select pg_sleep(0.01)`)
        await meet()
        await tx.insert(posts).values({ id: newId(), authorId: viewer.id, body: text })
        acts.push(`${viewer.handle}: ${text}`)
        return { note: text, number: acts.length }
      }),
  }
  return { acts, definition }
}

const refused = (code: string) => ({ ok: false, error: expect.objectContaining({ code }) })

describe("where a write may come from", () => {
  test("F01: a write without an Origin is refused and has no effect", async ({ people }) => {
    const [bo] = await people("bo")
    const { acts, definition } = noteAction()
    const headers = await signedIn(bo)
    headers.delete("origin")
    expect(await runAction(definition, { input: { text: "hi" }, headers })).toEqual(refused("forbidden"))
    headers.set("sec-fetch-site", "cross-site")
    expect(await runAction(definition, { input: { text: "hi" }, headers })).toEqual(refused("forbidden"))
    expect(acts).toEqual([])
    headers.set("sec-fetch-site", "same-origin")
    expect(await runAction(definition, { input: { text: "hi" }, headers })).toMatchObject({ ok: true })
  })

  test.for([
    "https://evil.example",
    "null",
    "http://localhost:3999.evil.example",
    "http://localhost:39990",
    "",
  ])("F02: a write from the origin %o is refused and has no effect", async (origin, { people }) => {
    const [bo] = await people("bo")
    const { acts, definition } = noteAction()
    const headers = await signedIn(bo, { origin, "sec-fetch-site": "same-origin" })
    expect(await runAction(definition, { input: { text: "hi" }, headers })).toEqual(refused("forbidden"))
    expect(acts).toEqual([])
  })

  test("F03: forging the host to match a foreign origin does not help", async ({ people }) => {
    const [bo] = await people("bo")
    const { acts, definition } = noteAction()
    const forged = {
      origin: "https://evil.example",
      host: "evil.example",
      "x-forwarded-host": "evil.example",
      "x-forwarded-proto": "https",
    }
    const headers = await signedIn(bo, forged)
    expect(await runAction(definition, { input: { text: "hi" }, headers })).toEqual(refused("forbidden"))
    expect(acts).toEqual([])
  })
})

describe("who may write, and what", () => {
  test("F04: without a session, or with a made-up one, nothing acts", async () => {
    const { acts, definition } = noteAction()
    const origin = process.env.PUBLIC_URL ?? ""
    for (const cookie of ["", "authjs.session-token=short", `authjs.session-token=${"A".repeat(43)}`]) {
      const headers = new Headers({ origin, cookie })
      expect(await runAction(definition, { input: { text: "hi" }, headers })).toEqual(
        refused("unauthenticated"),
      )
    }
    expect(acts).toEqual([])
  })

  test("F04: an input of another type is refused with a message, never an exception", async ({ people }) => {
    const [bo] = await people("bo")
    const { acts, definition } = noteAction()
    const headers = await signedIn(bo)
    for (const input of [undefined, null, 7, "text", [], [[]], { text: 7 }, { text: ["a"] }, new Date(), {}])
      expect(await runAction(definition, { input, headers })).toEqual(refused("invalid"))
    expect(acts).toEqual([])
  })

  test("I03: a field we did not ask for is refused, not ignored", async ({ people }) => {
    const [bo] = await people("bo")
    const { acts, definition } = noteAction()
    const headers = await signedIn(bo)
    for (const extra of ["authorId", "role", "createdAt", "groupId", "pinned", "likeCount", "deletedAt"]) {
      const input = { text: "hi", [extra]: "1" }
      expect(await runAction(definition, { input, headers })).toEqual(refused("invalid"))
    }
    const polluted: unknown = JSON.parse('{ "text": "hi", "__proto__": { "role": "admin" } }')
    expect(await runAction(definition, { input: polluted, headers })).toEqual(refused("invalid"))
    expect(acts).toEqual([])
  })

  test("F11: a form field sent twice is refused", async ({ people }) => {
    const [bo] = await people("bo")
    const { definition } = noteAction()
    const form = new FormData()
    form.append("$ACTION_ID_0", "")
    form.append("text", "hi")
    const headers = await signedIn(bo)
    expect(await runAction(definition, { input: form, headers })).toMatchObject({ ok: true })
    form.append("text", "ho")
    expect(await runAction(definition, { input: form, headers })).toEqual(refused("invalid"))
  })

  test("A wrong field is named, so that the form can show it", async ({ people }) => {
    const [bo] = await people("bo")
    const { definition } = noteAction()
    const result = await runAction(definition, {
      input: { text: "x".repeat(21) },
      headers: await signedIn(bo),
    })
    expect(result).toMatchObject({ ok: false, error: { code: "invalid", fields: { text: "Too long." } } })
  })

  test("F10: a bug shows a number to report, and nothing of itself", async ({ people }) => {
    const [bo] = await people("bo")
    const { definition } = noteAction()
    const broken = {
      ...definition,
      mutate: () => db.execute(sql`select 'canary-secret' from no_such_table`),
    }
    const result = await runAction(broken, { input: { text: "hi" }, headers: await signedIn(bo) })
    expect(JSON.stringify(result)).not.toMatch(/canary|select|no_such_table|at /)
    expect(result).toMatchObject({
      ok: false,
      error: { message: expect.stringMatching(/report the number/) },
    })
  })
})

describe("the same request twice", () => {
  const key = "key-12345678"

  test("K08: the same key sent twenty times at once acts once, and each hears the same reply", async ({
    people,
  }) => {
    const [bo] = await people("bo")
    const { acts, definition } = noteAction({ idempotent: true, limits: ["newcomerPost", "post"] })
    const headers = await signedIn(bo)
    const send = () => runAction(definition, { input: { text: "once" }, key, headers })
    const replies = await Promise.all(Array.from({ length: 20 }, send))
    expect(acts).toEqual(["bo: once"])
    for (const reply of replies) expect(reply).toEqual({ ok: true, data: { note: "once", number: 1 } })
    expect(await db.select().from(idempotencyKeys)).toHaveLength(1)
    expect(await send()).toEqual(replies[0])
  })

  test("K08: when two processes get it at the same moment, what one of them did is undone", async ({
    people,
  }) => {
    vi.resetModules()
    const other = { ...(await import("./run-action")), ...(await import("@/db")) }
    const [bo] = await people("bo")
    // Neither is done before the other has begun.
    const meet = meetingOf(2)
    const here = noteAction({ idempotent: true }, { meet })
    const there = noteAction({ idempotent: true }, { inTransaction: other.transaction, meet })
    const headers = await signedIn(bo)
    const call = { input: { text: "once" }, key, headers }
    const replies = await Promise.all([
      runAction(here.definition, call),
      other.runAction(there.definition, call),
    ])
    expect([...here.acts, ...there.acts]).toEqual(["bo: once", "bo: once"])
    expect(await db.$count(posts)).toBe(1)
    expect(replies[1]).toEqual(replies[0])
  })

  test("K08: the same key with another body is refused", async ({ people }) => {
    const [bo] = await people("bo")
    const { acts, definition } = noteAction({ idempotent: true })
    const headers = await signedIn(bo)
    await runAction(definition, { input: { text: "one" }, key, headers })
    const other = await runAction(definition, { input: { text: "two" }, key, headers })
    expect(other).toEqual(refused("mismatch"))
    expect(acts).toEqual(["bo: one"])
  })

  test("K08: another person's key, and another action's, is another key", async ({ people }) => {
    const [bo, cy] = await people("bo", "cy")
    const { acts, definition } = noteAction({ idempotent: true })
    const elsewhere = noteAction({ idempotent: true, name: "notes.copy" })
    const input = { text: "mine" }
    await runAction(definition, { input, key, headers: await signedIn(bo) })
    await runAction(definition, { input, key, headers: await signedIn(cy) })
    await runAction(elsewhere.definition, { input, key, headers: await signedIn(bo) })
    expect(acts).toEqual(["bo: mine", "cy: mine"])
    expect(elsewhere.acts).toEqual(["bo: mine"])
  })

  test("K08: what was refused may be tried again under its key, and leaves nothing behind", async ({
    people,
  }) => {
    const [bo] = await people("bo")
    const { acts, definition } = noteAction({ idempotent: true })
    const headers = await signedIn(bo)
    const refusing = {
      ...definition,
      mutate: () => Promise.reject(new DomainError("conflict", "Not now.")),
    }
    const input = { text: "again" }
    expect(await runAction(refusing, { input, key, headers })).toEqual(refused("conflict"))
    expect(await db.select().from(idempotencyKeys)).toHaveLength(0)
    expect(await runAction(definition, { input, key, headers })).toMatchObject({ ok: true })
    expect(acts).toEqual(["bo: again"])
  })

  test("A malformed key is refused", async ({ people }) => {
    const [bo] = await people("bo")
    const { definition } = noteAction({ idempotent: true })
    const headers = await signedIn(bo)
    for (const bad of ["", "short", "a".repeat(129), "semi;colon", 7, { $ne: "" }, null])
      expect(await runAction(definition, { input: { text: "hi" }, key: bad, headers })).toEqual(
        refused("invalid"),
      )
  })
})
